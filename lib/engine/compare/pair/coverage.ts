import { counterpart } from '../../match/pair/counterpart.ts';
import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';

/** Whether a word counts as something said. */
type Counts = (word: PairWord) => boolean;

const isPlain: Counts = ({ kind }) => kind === 'plain';
const isPlainOrName: Counts = ({ kind }) => kind === 'plain' || kind === 'name' || kind === 'place';

/**
 * The share of what the shorter of two sentences says that the other says too, numbers and dates apart, 0..1;
 * `except` are words left out of account.
 */
export function coverage(a: SentenceReading, b: SentenceReading, except: PairWord[] = []): number {
  return shorterCovered(a, b, (word) => isPlainOrName(word) && !except.includes(word));
}

/** The same without names: what is said, of whomever. */
export function plainCoverage(a: SentenceReading, b: SentenceReading): number {
  return shorterCovered(a, b, isPlain);
}

/** The share of what either sentence says that the other says too, names apart: the lesser of the two, 0..1. */
export function mutualCoverage(a: SentenceReading, b: SentenceReading): number {
  return Math.min(coveredIn(a, b, isPlain), coveredIn(b, a, isPlain));
}

function shorterCovered(a: SentenceReading, b: SentenceReading, counts: Counts): number {
  if (a.words.length === b.words.length) return Math.max(coveredIn(a, b, counts), coveredIn(b, a, counts));
  return a.words.length < b.words.length ? coveredIn(a, b, counts) : coveredIn(b, a, counts);
}

function coveredIn(reading: SentenceReading, other: SentenceReading, counts: Counts): number {
  const words = reading.words.filter(counts);
  const covered = words.reduce((sum, word) => sum + counterpart(word, other), 0);
  return words.length === 0 ? 0 : covered / words.length;
}
