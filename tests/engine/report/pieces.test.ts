import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../lib/engine/report/compare-wordings.ts';
import { excerpt } from '../../../lib/engine/report/page-words.ts';
import { markPhrases, type Piece, withoutQuotationMarks } from '../../../lib/engine/report/pieces.ts';

/** Pieces as a reader sees them: the marked ones between brackets. */
const shown = (pieces: Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const joined = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');

describe('marking phrases', () => {
  const CASES: [does: string, text: string, phrases: (string | null)[], expected: string][] = [
    ['marks each phrase where it first stands', 'a b a c', ['a', 'c'], '[a] b a [c]'],
    ['finds a phrase in another case', 'Alleged raids', ['alleged'], '[Alleged] raids'],
    [
      'finds a phrase without its quotation marks',
      'to deter aggression',
      ['“aggression”'],
      'to deter [aggression]',
    ],
    ['prefers the phrase with its quotation marks', 'the “pact” text', ['“pact”'], 'the [“pact”] text'],
    ['finds a phrase with an apostrophe of another style', 'the UK’s aim', ["the UK's"], '[the UK’s] aim'],
    ['passes over a phrase that is not there', 'plain', ['ornate'], 'plain'],
    ['passes over nothing and empty phrases', 'plain', [null, '', '“”'], 'plain'],
    ['joins phrases that overlap', 'one two three', ['one two', 'two three'], '[one two][ three]'],
    ['marks nothing in an empty text', '', ['a'], ''],
    ['keeps offsets right where lower case is longer', 'İİ Kyiv', ['kyiv'], 'İİ Kyiv'],
  ];
  it.each(CASES)('%s', (_, text, phrases, expected) => {
    expect(shown(markPhrases(text, phrases))).toBe(expected);
  });

  it('never loses or adds a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, phrases) => {
        expect(joined(markPhrases(text, phrases))).toBe(text);
      }),
    );
  });
});

describe('taking quotation marks off', () => {
  it('takes off those around the phrase, of any style, and leaves those inside', () => {
    expect(withoutQuotationMarks('“it is «his» word”')).toBe('it is «his» word');
    expect(withoutQuotationMarks('alleged "threat"')).toBe('alleged "threat"');
    expect(withoutQuotationMarks('"')).toBe('"');
  });
});

describe('comparing two wordings', () => {
  const CASES: [does: string, a: string, b: string, first: string, second: string][] = [
    [
      'marks a function word that was altered',
      'a new era of peace',
      'a new era in peace',
      'a new era [of] peace',
      'a new era [in] peace',
    ],
    ['marks what one side adds', 'aggression', 'alleged aggression', 'aggression', '[alleged] aggression'],
    [
      'marks quotation marks, which carry a stance',
      'the threat',
      'the “threat”',
      'the [threat]',
      'the [“threat”]',
    ],
    ['takes quotation marks of every style for the same', 'a “b”', 'a «b»', 'a “b”', 'a «b»'],
    ['passes over case and punctuation', 'Talks began.', 'talks began', 'Talks began.', 'talks began'],
    ['marks neighbouring words as one', 'Nato partners', 'Kyiv', '[Nato partners]', '[Kyiv]'],
  ];
  it.each(CASES)('%s', (_, a, b, first, second) => {
    const { page, reference } = compareWordings(a, b);
    expect([shown(page), shown(reference)]).toEqual([first, second]);
  });

  it('tells how much of the shorter side both share', () => {
    expect(compareWordings('one two', 'one two three four').shared).toBe(1);
    expect(compareWordings('one two', 'three four').shared).toBe(0);
  });

  it('leaves texts longer than any sentence unmarked', () => {
    const long = 'word '.repeat(500);
    expect(shown(compareWordings(long, 'other').page)).toBe(long);
  });

  it('never changes either text, and marks nothing in equal ones', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '“c”', 'd.'), { minLength: 1 }).map((w) => w.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { page, reference } = compareWordings(a, b);
        expect([joined(page), joined(reference)]).toEqual([a, b]);
        expect(shown(compareWordings(a, a).page)).toBe(a);
      }),
    );
  });
});

describe('an excerpt', () => {
  const TEXT = 'The ministers met in the north and spoke of cables, of ships and of the years to come.';

  it('is the whole text where that is short enough', () => {
    expect(shown(excerpt('Short.', { around: null, marked: ['Short'], length: 20 }))).toBe('[Short].');
  });

  it('stands around the phrase, cut between words', () => {
    const passage = excerpt(TEXT, { around: 'cables', marked: ['cables'], length: 30 });
    expect(shown(passage)).toBe('…spoke of [cables], of ships and…');
  });

  it('is the beginning where the phrase is not in the text', () => {
    expect(shown(excerpt(TEXT, { around: 'trains', marked: [], length: 22 }))).toBe('The ministers met in…');
  });

  it('never grows much beyond its length and never cuts the phrase', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 40 }),
        fc.nat(),
        fc.integer({ min: 20, max: 90 }),
        (text, at, length) => {
          const words = text.split(' ');
          const phrase = words[at % words.length] ?? '';
          const passage = joined(excerpt(text, { around: phrase, marked: [], length }));
          expect(passage).toContain(phrase);
          expect(passage.length).toBeLessThanOrEqual(length + phrase.length + 2);
        },
      ),
    );
  });
});
