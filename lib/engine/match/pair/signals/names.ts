import { areSpellings } from '../counterpart.ts';
import { kinOf } from '../kin.ts';
import type { PairWord, SentenceReading } from '../sentence-reading.ts';
import { isName } from '../sources.ts';

/** The names in two sentences: how many both have, and how many each has alone. */
export interface NameAgreement {
  common: number;
  onlyA: number;
  onlyB: number;
}

/**
 * Compares the names and places of two sentences, those of their sources apart. A misspelt name and a nation's
 * adjective are the same.
 */
export function compareNames(a: SentenceReading, b: SentenceReading): NameAgreement {
  const [inA, inB] = [namesIn(a), namesIn(b)];
  const [metA, metB] = [inA.filter((name) => isMet(name, b)), inB.filter((name) => isMet(name, a))];
  return {
    common: metA.length + metB.length,
    onlyA: inA.length - metA.length,
    onlyB: inB.length - metB.length,
  };
}

function namesIn({ byStem, sources }: SentenceReading): PairWord[] {
  return [...byStem.values()].filter((word) => isName(word) && !sources.has(word.stem));
}

/** Whether another sentence has the name, in whatever class. */
export function isMet(name: PairWord, other: SentenceReading): boolean {
  if (other.byStem.has(name.stem)) return true;
  for (const [stem, kinship] of kinOf(name.stem)) {
    if (kinship === 'family' && other.byStem.has(stem)) return true;
  }
  return other.words.some((word) => isName(word) && areSpellings(name.lower, word.lower));
}
