import { areSpellings } from '../counterpart.ts';
import { kinOf } from '../kin.ts';
import type { PairWord, SentenceReading, WordClass } from '../reading.ts';

/** Names of one class in two sentences: how many both have, and how many each has alone. */
export interface NameAgreement {
  common: number;
  onlyA: number;
  onlyB: number;
}

/** Compares the names (or places) of two sentences; a misspelt name and a nation's adjective are the same. */
export function compareNames(
  a: SentenceReading,
  b: SentenceReading,
  kind: Extract<WordClass, 'name' | 'place'>,
): NameAgreement {
  const [inA, inB] = [namesIn(a, kind), namesIn(b, kind)];
  const [metA, metB] = [inA.filter((name) => isMet(name, b)), inB.filter((name) => isMet(name, a))];
  return {
    common: metA.length + metB.length,
    onlyA: inA.length - metA.length,
    onlyB: inB.length - metB.length,
  };
}

function namesIn(reading: SentenceReading, kind: WordClass): PairWord[] {
  return [...reading.byStem.values()].filter((word) => word.kind === kind);
}

/** Whether another sentence has the name, in whatever class. */
export function isMet(name: PairWord, other: SentenceReading): boolean {
  if (other.byStem.has(name.stem)) return true;
  for (const [stem, kinship] of kinOf(name.stem)) {
    if (kinship === 'family' && other.byStem.has(stem)) return true;
  }
  return other.words.some(
    (word) => (word.kind === 'name' || word.kind === 'place') && areSpellings(name.lower, word.lower),
  );
}
