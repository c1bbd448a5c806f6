/** A score for each of an index's sentences, most of them 0. Emptied in time linear in those that are not. */
export interface Scores {
  of: Float64Array;
  /** The sentences whose score is not 0: the first `size`. */
  scored: Uint32Array;
  size: number;
}

/** Scores of 0 for so many sentences. */
export function roomForScores(sentences: number): Scores {
  return { of: new Float64Array(sentences), scored: new Uint32Array(sentences), size: 0 };
}

export function emptyScores(scores: Scores): void {
  for (let at = 0; at < scores.size; at++) scores.of[scores.scored[at] as number] = 0;
  scores.size = 0;
}
