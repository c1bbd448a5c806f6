/**
 * The scores of some sentences with neighbouring numbers, most of them 0. A search goes through its sentences in
 * stretches of this length, so that the scores stay in the processor's cache.
 */
export interface Scores {
  of: Float64Array;
  /** The sentences whose score is not 0, by their place in the stretch: the first `size`. */
  scored: Uint32Array;
  size: number;
}

export const STRETCH = 16_384;

/** Scores of 0 for a stretch of sentences. */
export function roomForScores(): Scores {
  return { of: new Float64Array(STRETCH), scored: new Uint32Array(STRETCH), size: 0 };
}

/** Sets all scores back to 0, in time linear in those that are not. */
export function emptyScores(scores: Scores): void {
  for (let at = 0; at < scores.size; at++) scores.of[scores.scored[at] as number] = 0;
  scores.size = 0;
}
