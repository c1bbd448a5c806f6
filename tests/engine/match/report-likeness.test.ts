import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../lib/engine/match/pair/read-sentence.ts';
import { compareWithReports } from '../../../lib/engine/match/report-likeness.ts';
import { reportSignals } from '../../../lib/engine/match/report-signals.ts';

const PAGE = [
  'The ferry Solveig struck the breakwater at Larkvik shortly before dawn.',
  'Divers inspected the hull and found no leak.',
  'Its owner has promised to pay for the repairs.',
];
const REPORTS = [
  'Shortly before sunrise on Monday the Solveig, a ferry, rammed Larkvik’s breakwater.',
  'The harbour café has put its prices up.',
  'No leak was found in the hull by the divers who inspected it.',
];

const read = (texts: string[]) => texts.map((text) => readSentence(text, 'en'));
const compare = (page: string[], reports: string[]) => compareWithReports(read(page), read(reports));

describe('A page beside an article’s reports', () => {
  it('tells what a report tells where a sentence says it in other words', () => {
    const { probabilityOf } = compare(PAGE, REPORTS);
    expect(probabilityOf(0, 0)).toBeGreaterThan(0.9);
    expect(probabilityOf(1, 2)).toBeGreaterThan(0.9);
  });

  it('does not tell what no sentence speaks of', () => {
    const { probabilityOf } = compare(PAGE, REPORTS);
    for (const sentence of PAGE.keys()) expect(probabilityOf(sentence, 1)).toBeLessThan(0.1);
  });

  it('looks closer only at pairs with something in common', () => {
    const pairs = compare(PAGE, REPORTS).likely.map(({ sentence, report }) => [sentence, report]);
    expect(pairs).toContainEqual([0, 0]);
    expect(pairs).toContainEqual([1, 2]);
    expect(pairs).not.toContainEqual([1, 1]);
  });

  it('shares a report among the sentences that have something of it', () => {
    const shareIn = (page: string[]) => reportSignals(read(page), read(REPORTS)).signalsOf(0, 0).share;
    const [same = ''] = PAGE;
    expect(shareIn([same])).toBeGreaterThan(0.9);
    expect(shareIn([same, same])).toBeCloseTo(0.5, 1);
  });

  it('takes a word met by chance for a smaller share of a report, though no sentence has more', () => {
    const { signalsOf } = reportSignals(
      read(PAGE),
      read(['The café’s owner, a widow from Hestnes, retired last week after forty years.']),
    );
    expect(signalsOf(2, 0).share).toBeLessThan(0.7);
  });

  it('sees a kind in the word for what it is a kind of', () => {
    const { signalsOf } = reportSignals(
      read(['The guard shoved the old man.']),
      read(['The guard pushed the old man.', 'The guard greeted the old man.']),
    );
    expect(signalsOf(0, 0).likeness).toBeGreaterThan(signalsOf(0, 1).likeness);
  });

  it('finds the same whatever order the sentences and the reports stand in', () => {
    const texts = [...PAGE, ...REPORTS];
    fc.assert(
      fc.property(fc.shuffledSubarray(texts), fc.shuffledSubarray(texts), (page, reports) => {
        const [forwards, backwards] = [
          compare(page, reports),
          compare(page.toReversed(), reports.toReversed()),
        ];
        page.forEach((_, sentence) => {
          reports.forEach((_, report) => {
            const there = backwards.probabilityOf(page.length - 1 - sentence, reports.length - 1 - report);
            expect(forwards.probabilityOf(sentence, report)).toBeCloseTo(there, 9);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  it('gives every pair of texts a probability', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (page, reports) => {
        const { probabilityOf } = compare(page, reports);
        page.forEach((_, sentence) => {
          reports.forEach((_, report) => {
            const probability = probabilityOf(sentence, report);
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(probability).toBeLessThanOrEqual(1);
          });
        });
      }),
    );
  });
});
