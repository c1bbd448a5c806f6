import type { SentenceReading } from '../match/pair/reading.ts';
import type { Difference } from './comparison.ts';

/** The details on which two sentences about one thing conflict. */
export function pairDifferences(_a: SentenceReading, _b: SentenceReading): Difference[] {
  return [];
}
