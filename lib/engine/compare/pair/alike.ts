import type { PairWord } from '../../match/pair/sentence-reading.ts';

/** The content words between which something stands. */
export interface Place {
  before: PairWord | undefined;
  after: PairWord | undefined;
}

/** Whether two things stand next to the same word of their sentences: then one may stand in the other's stead. */
export function standAlike(a: Place, b: Place): boolean {
  return areSame(a.before, b.before) || areSame(a.after, b.after);
}

function areSame(a: PairWord | undefined, b: PairWord | undefined): boolean {
  return a !== undefined && a.kind === 'plain' && a.stem === b?.stem;
}
