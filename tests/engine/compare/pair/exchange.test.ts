import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../../lib/engine/compare/comparison.ts';
import { pairDifferences } from '../../../../lib/engine/compare/pair/pair-differences.ts';
import { readSentence } from '../../../../lib/engine/match/pair/read-sentence.ts';

const numbers = fc.constantFrom(
  'two',
  '3',
  'at least 3',
  'nearly 800',
  '40',
  '750',
  'up to 8',
  '1.2 million',
);
const units = fc.constantFrom('people', 'sailors', 'km', 'metres', 'years', 'per cent', 'dollars', '');
const amounts = fc.tuple(numbers, units).map((words) => words.join(' ').trim());
const terms = fc.constantFrom(
  '',
  ' a year earlier',
  ' including fees',
  ' a year',
  ', twice as many',
  ' of them',
);
const verbs = fc.constantFrom(
  'killed',
  'rose from',
  'asked for',
  'rejected',
  'approved',
  'did not reach',
  'left',
);
const days = fc.constantFrom('', ' on 3 May', ' on 5 May 2021', ' in 2020', ' on Friday');
const names = fc.constantFrom('Moss', 'Larvik', 'the captain', 'Ingrid Moe');

const sentences = fc
  .tuple(names, verbs, fc.array(fc.tuple(amounts, terms), { minLength: 1, maxLength: 4 }), days)
  .map(
    ([name, verb, told, day]) =>
      `The storm at ${name} ${verb} ${told.map((words) => words.join('')).join(' and ')}${day}.`,
  );

const parties = fc.constantFrom('the yard', 'Moss', 'the council of Moss', 'another yard', 'one sailor');
const deeds = fc.constantFrom(
  'accepted',
  'rejected',
  'won',
  'lost',
  'beat',
  'bought',
  'sued',
  'upheld',
  'overturned',
);
const times = fc.constantFrom(
  '',
  ' in March',
  ' in Oslo',
  ' in Norway',
  ' last year',
  ' until May',
  ' on Friday',
);
const tellings = fc.constantFrom('', 'was ', 'had ', 'will ', 'had been ', 'did not ');

const deedSentences = fc
  .tuple(parties, tellings, deeds, fc.constantFrom('', 'by '), parties, times)
  .map(
    ([party, telling, deed, by, other, time]) =>
      `In the end ${party} ${telling}${deed} ${by}${other}${time}.`,
  );

describe('Two sentences exchanged', () => {
  it.each([
    ['amounts', sentences],
    ['deeds', deedSentences],
  ])('conflict in the same details of %s, each in the words of the other side', (_, told) => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        expect(sorted(differences(b, a).map(exchanged))).toEqual(sorted(differences(a, b)));
      }),
      { numRuns: 1000 },
    );
  });
});

function differences(a: string, b: string): Difference[] {
  return pairDifferences(readSentence(a, 'en'), readSentence(b, 'en'));
}

function exchanged({ kind, page, reference }: Difference): Difference {
  return { kind, page: reference, reference: page };
}

function sorted(differences: Difference[]): string[] {
  return differences.map(({ kind, page, reference }) => `${kind}: ${page} / ${reference}`).sort();
}
