/** A segment is left alone while it is at least so many times as large as the one after it. */
const RATIO = 2;

/**
 * How many of the last segments are to be merged into one, given how many sentences each has; 0 if none.
 * Sizes then at least double from one segment to the one before it, so that `n` sentences lie in at most log₂ n
 * segments and each is copied at most about that often (the logarithmic method of Bentley & Saxe 1980, which
 * log-structured merge trees go by).
 */
export function segmentsToMerge(sizes: number[]): number {
  let merged = sizes.at(-1) ?? 0;
  let count = 1;
  for (let at = sizes.length - 2; at >= 0; at--) {
    const size = sizes[at] as number;
    if (size >= RATIO * merged) break;
    merged += size;
    count++;
  }
  return count > 1 ? count : 0;
}
