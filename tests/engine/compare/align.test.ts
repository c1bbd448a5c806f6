import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles, alignSentences, articleLikeness } from '../../../lib/engine/compare/align.ts';

const QUAKE = [
  'A magnitude 6.1 earthquake struck Lombok on Tuesday, killing 14 people.',
  'Rescuers dug through collapsed houses in Mataram.',
  'The ferry service to Bali was halted.',
];
const QUAKE_AGAIN = [
  'At least 14 died when a strong quake hit Lombok on Tuesday.',
  'In Mataram rescuers searched the rubble of collapsed houses.',
  'Ferries to Bali stayed in harbour.',
];
const OTHER_QUAKE = [
  'A magnitude 7.3 earthquake struck Oaxaca on Friday, killing 61 people.',
  'Rescuers dug through collapsed houses in Juchitán.',
  'The road to Salina Cruz was blocked.',
];

const kinds = (a: string, b: string) => alignSentences(a, b).differences.map(({ kind }) => kind);

describe('Two sentences', () => {
  it('that tell one event in other words are the same', () => {
    const { same } = alignSentences(
      'The ferry Solstrand ran aground off Bergen on Monday with 120 passengers aboard.',
      'On Monday the Solstrand, a ferry carrying 120 passengers, hit rocks near Bergen.',
    );
    expect(same).toBe(true);
  });

  it('that tell one kind of event of two ships are not', () => {
    const { same } = alignSentences(
      'The ferry Solstrand ran aground off Bergen on Monday with 120 passengers aboard.',
      'The trawler Havørn ran aground off Tromsø on Friday with 9 crew aboard.',
    );
    expect(same).toBe(false);
  });

  it('score higher the more they share', () => {
    const ferry = 'The ferry Solstrand ran aground off Bergen with 120 passengers aboard.';
    const near = alignSentences(ferry, 'The Solstrand ran aground with 120 passengers.').score;
    const far = alignSentences(ferry, 'The Solstrand was built in 1998.').score;
    expect(near).toBeGreaterThan(far);
  });

  it('without a word are not the same', () => {
    expect(alignSentences('', '…')).toMatchObject({ same: false, differences: [] });
  });
});

describe('A conflicting detail', () => {
  it.each([
    ['a year', 'The bridge at Voss was opened in 1994.', 'The bridge at Voss was opened in 1984.', ['date']],
    ['a month', 'The bridge was opened in July.', 'The bridge was opened on August 8, 2005.', ['date']],
    [
      'a number of one thing',
      'The navy arrested 23 pirates off Aden.',
      'The navy arrested 26 pirates off Aden.',
      ['number'],
    ],
    [
      'a person',
      'The film was directed by Anna Lindqvist.',
      'The film was directed by Peter Brandvold.',
      ['person'],
    ],
    ['a country', 'The factory stands in Norway.', 'The factory stands in Denmark.', ['place']],
    [
      'a denial',
      'The minister did not sign the agreement.',
      'The minister signed the agreement.',
      ['status'],
    ],
    [
      'an opposite',
      'Bergen is the second largest city of the region.',
      'Bergen is the second smallest city of the region.',
      ['status'],
    ],
  ])('is seen in %s', (_, a, b, expected) => {
    expect(kinds(a, b)).toEqual(expected);
    expect(kinds(b, a)).toEqual(expected);
  });

  it.each([
    ['a day and its month', 'The bridge was opened on 4 June 1994.', 'The bridge was opened in June 1994.'],
    ['a rounded number', 'The ship is 40.2 km away.', 'The ship is about 40 km away.'],
    ['a misspelt name', 'The talks were led by John Healey.', 'The talks were led by John Healy.'],
    [
      'an agreement that is hoped for and one whose talks are open',
      'The UK and Norway hope to sign a defence agreement.',
      'The UK and Norway opened talks on a defence agreement.',
    ],
    ['two currencies', 'The deal is worth £10bn.', 'The deal is worth $13bn.'],
    [
      'a detail that only one tells',
      'The ferry ran aground.',
      'The ferry ran aground off Bergen on 4 June 1994 with 120 passengers.',
    ],
    ['two other things', 'The bridge was opened in 1994.', 'Snow fell on the hills in 1984.'],
  ])('is not seen in %s', (_, a, b) => {
    expect(kinds(a, b)).toEqual([]);
  });

  it('is given in each side’s words', () => {
    const [difference] = alignSentences(
      'The navy arrested 23 pirates.',
      'The navy arrested 26 pirates.',
    ).differences;
    expect(difference).toEqual({ kind: 'number', page: '23 pirates', reference: '26 pirates' });
  });
});

describe('Two articles', () => {
  it('of one story are told from two of look-alikes', () => {
    const same = articleLikeness(QUAKE, QUAKE_AGAIN).score;
    expect(same).toBeGreaterThan(articleLikeness(QUAKE, OTHER_QUAKE).score);
  });

  it('lend their sentences what they know of the story', () => {
    const scoreOf = (a: string[], b: string[]) =>
      alignArticles(a, b).find(({ pair }) => pair.join() === '1,1')?.score ?? 0;
    expect(scoreOf(QUAKE, QUAKE_AGAIN)).toBeGreaterThan(scoreOf(QUAKE, OTHER_QUAKE));
  });

  it('give the pair that says most alike first', () => {
    expect(alignArticles(QUAKE, QUAKE_AGAIN)[0]?.pair[0]).toBe(alignArticles(QUAKE, QUAKE_AGAIN)[0]?.pair[1]);
  });

  it('of one story tell the same of sentences that conflict, for there it is a difference', () => {
    const revised = ['A strong quake hit Lombok on Tuesday and killed 23 people.', ...QUAKE_AGAIN.slice(1)];
    const found = alignArticles(QUAKE, revised).find(({ pair }) => pair.join() === '0,0');
    expect(found).toMatchObject({ same: true, differences: [{ kind: 'number' }] });
  });

  it('of two stories tell two events where details conflict, however alike the sentences are', () => {
    const found = alignArticles(QUAKE, OTHER_QUAKE).find(({ pair }) => pair.join() === '0,0');
    expect(found?.same ?? false).toBe(false);
  });

  it('may be empty', () => {
    expect(alignArticles([], QUAKE)).toEqual([]);
    expect(articleLikeness([], []).same).toBe(false);
  });
});

describe('Alignment', () => {
  const word = fc.constantFrom(
    ...'Bergen Oslo Solstrand ferry arrested 23 26 pirates Monday Friday not signed agreement largest smallest 1994 in June the of'.split(
      ' ',
    ),
  );
  const sentence = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

  it('is the same from either side', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [forth, back] = [alignSentences(a, b), alignSentences(b, a)];
        expect(forth.score).toBeCloseTo(back.score, 10);
        expect(forth.differences.map(({ kind }) => kind).sort()).toEqual(
          back.differences.map(({ kind }) => kind).sort(),
        );
      }),
    );
  });

  it('gives a probability, and no difference between a text and itself', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), (text) => {
        const { score, differences } = alignSentences(text, text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(differences).toEqual([]);
      }),
    );
  });
});
