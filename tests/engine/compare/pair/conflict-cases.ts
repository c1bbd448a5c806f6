import { expect, it } from 'vitest';
import { alignSentences } from '../../../../lib/engine/compare/align.ts';
import type { DifferenceKind } from '../../../../lib/engine/compare/comparison.ts';

/** Two sentences: what is looked at in them, and each. */
export type Pair = [what: string, a: string, b: string];

/** Each pair conflicts in a detail of this kind and in no other, whichever comes first. */
export function conflictsAreSeen(kind: DifferenceKind, pairs: Pair[]): void {
  it.each(pairs)('is seen in %s', (_, a, b) => {
    expect(kinds(a, b)).toEqual([kind]);
    expect(kinds(b, a)).toEqual([kind]);
  });
}

/** No pair conflicts, whichever comes first. */
export function noConflictIsSeen(pairs: Pair[]): void {
  it.each(pairs)('is not seen in %s', (_, a, b) => {
    expect(kinds(a, b)).toEqual([]);
    expect(kinds(b, a)).toEqual([]);
  });
}

function kinds(a: string, b: string): string[] {
  return alignSentences(a, b).differences.map(({ kind }) => kind);
}
