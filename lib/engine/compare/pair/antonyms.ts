import { areAntonyms } from '../../match/pair/kin.ts';
import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Difference } from '../comparison.ts';
import { plainCoverage } from './coverage.ts';

/** Two sentences that say little in common use opposites of different things. */
const MUCH_IN_COMMON = 0.5;

/** Words of one sentence for which the other has the opposite: *largest* and *smallest*, *formed* and *disbanded*. */
export function antonymDifferences(a: SentenceReading, b: SentenceReading): Difference[] {
  if (plainCoverage(a, b) < MUCH_IN_COMMON) return [];
  for (const word of a.words) {
    if (b.byStem.has(word.stem)) continue;
    const opposite = b.words.find(({ stem }) => !a.byStem.has(stem) && areAntonyms(word.stem, stem));
    if (opposite === undefined) continue;
    const [page, reference] = [
      a.text.slice(word.start, word.end),
      b.text.slice(opposite.start, opposite.end),
    ];
    return [{ kind: 'status', page, reference }];
  }
  return [];
}
