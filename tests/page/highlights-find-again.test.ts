import { describe, expect, it } from 'vitest';
import { findAgain } from '../../lib/page/find-again.ts';

const LONG = 'A sentence that is long enough to be known.';

describe('findAgain', () => {
  const cases: { title: string; before: string; words: string; after: string; at: number | null }[] = [
    {
      title: 'stays where it is in an unchanged text',
      before: 'One. Two. One.',
      words: 'Two.',
      after: 'One. Two. One.',
      at: 5,
    },
    {
      title: 'follows words that moved',
      before: `${LONG} End.`,
      words: LONG,
      after: `An advert.\n\n${LONG} End.`,
      at: 12,
    },
    { title: 'is gone with its words', before: LONG, words: LONG, after: 'Something else.', at: null },
    {
      title: 'is gone when a word has changed',
      before: LONG,
      words: LONG,
      after: LONG.replace('long', 'short'),
      at: null,
    },
    { title: 'is gone when the text is empty', before: LONG, words: LONG, after: '', at: null },
    {
      title: 'takes of two places the one with the same words before it',
      before: 'He left. He said no. She left.',
      words: 'He said no.',
      after: 'New top. He said no. Again. He left. He said no.',
      at: 37,
    },
    {
      title: 'takes of two places the one with the same words after it',
      before: 'He said no. She left.',
      words: 'He said no.',
      after: 'He said no. He stayed. He said no. She left.',
      at: 23,
    },
    {
      title: 'takes neither of two places that are alike',
      before: `${LONG}x`,
      words: LONG,
      after: `${LONG}y${LONG}y`,
      at: null,
    },
    {
      title: 'does not know a short phrase without its neighbours',
      before: 'a: No. b',
      words: 'No.',
      after: '(No.)',
      at: null,
    },
    {
      title: 'knows a long sentence without its neighbours',
      before: `a${LONG}b`,
      words: LONG,
      after: `(${LONG})`,
      at: 1,
    },
  ];

  it.each(cases)('$title', ({ before, words, after, at }) => {
    const start = before.indexOf(words);
    const found = findAgain(before, after, { start, end: start + words.length });
    expect(found).toEqual(at === null ? null : { start: at, end: at + words.length });
  });

  it('never points at other words than it was given', () => {
    const before = 'ab ab ab ab ab';
    for (let start = 0; start < before.length; start++) {
      for (let end = start + 1; end <= before.length; end++) {
        const found = findAgain(before, 'xab ab abab', { start, end });
        if (found) expect('xab ab abab'.slice(found.start, found.end)).toBe(before.slice(start, end));
      }
    }
  });
});
