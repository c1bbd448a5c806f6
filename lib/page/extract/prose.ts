import type { Line } from './snapshot.ts';

/** Shorter lines are labels and links more often than paragraphs. */
const FEW_WORDS = 8;

/** How much a line counts as running text: its words, were they neither linked nor few. */
export function proseWords(line: Line): number {
  const own = line.words - 2 * line.linkedWords;
  return own >= FEW_WORDS ? own : 0;
}

/** Sums such that `sums[end] - sums[first]` is the sum over `items.slice(first, end)`. */
export function sumsOf<Item>(items: readonly Item[], measure: (item: Item) => number): number[] {
  const sums = [0];
  let sum = 0;
  for (const item of items) {
    sum += measure(item);
    sums.push(sum);
  }
  return sums;
}

/** The sum over the items from `first` to before `end`. */
export function sumOver(sums: readonly number[], { first, end }: { first: number; end: number }): number {
  return (sums[end] ?? 0) - (sums[first] ?? 0);
}
