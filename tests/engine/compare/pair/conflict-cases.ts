import { expect, it } from 'vitest';
import type { DifferenceKind } from '../../../../lib/engine/compare/comparison.ts';
import { pairDifferences } from '../../../../lib/engine/compare/pair/pair-differences.ts';
import { readSentence } from '../../../../lib/engine/match/pair/read-sentence.ts';

/** Two sentences: what is looked at in them, each, and their language where it is not English. */
export type Pair = [what: string, a: string, b: string, language?: string];

/** Each pair conflicts in a detail of this kind and in no other, whichever comes first. */
export function conflictsAreSeen(kind: DifferenceKind, pairs: Pair[]): void {
  it.each(pairs)('is seen in %s', (_, a, b, language) => {
    expect(kinds(a, b, language)).toEqual([kind]);
    expect(kinds(b, a, language)).toEqual([kind]);
  });
}

/** No pair conflicts, whichever comes first. */
export function noConflictIsSeen(pairs: Pair[]): void {
  it.each(pairs)('is not seen in %s', (_, a, b, language) => {
    expect(kinds(a, b, language)).toEqual([]);
    expect(kinds(b, a, language)).toEqual([]);
  });
}

function kinds(a: string, b: string, language = 'en'): string[] {
  return pairDifferences(readSentence(a, language), readSentence(b, language)).map(({ kind }) => kind);
}
