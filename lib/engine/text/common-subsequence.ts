/**
 * The index pairs of a longest common subsequence of two lists of words, in order (Wagner & Fischer 1974, "The
 * string-to-string correction problem"). Cost: the product of their lengths, in time and in memory.
 */
export function commonSubsequence(a: string[], b: string[]): [number, number][] {
  const lengths = subsequenceLengths(a, b);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (cell(lengths, i + 1, j) >= cell(lengths, i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** `lengths[i][j]`: how long the longest common subsequence of `a` from i and `b` from j is. */
function subsequenceLengths(a: string[], b: string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i] === b[j]
          ? cell(lengths, i + 1, j + 1) + 1
          : Math.max(cell(lengths, i + 1, j), cell(lengths, i, j + 1));
    }
  }
  return lengths;
}

function cell(lengths: Uint16Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
