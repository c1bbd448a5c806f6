import type { Rates } from './metrics.ts';

/** Measures of a clustering, given as each item's cluster, and the simple way to cluster. */

/** Each item's cluster, from clusters as lists of items. */
export function labelsOf(clusters: number[][]): number[] {
  const labels: number[] = [];
  clusters.forEach((items, cluster) => {
    for (const item of items) labels[item] = cluster;
  });
  return labels;
}

/**
 * B³ (Bagga & Baldwin 1998) against a relation instead of classes: of each item's cluster, the share that truly belongs
 * with it; of what truly belongs with it, the share that is in its cluster; each the mean over all items of all sets.
 * An item belongs with itself.
 */
export function bCubed(sets: { labels: unknown[]; belong: (a: number, b: number) => boolean }[]): Rates {
  const items = sets.flatMap(({ labels, belong }) =>
    labels.map((_, item) => ratesOfItem(item, labels, belong)),
  );
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const precision = mean(items.map((item) => item.precision));
  const recall = mean(items.map((item) => item.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function ratesOfItem(item: number, labels: unknown[], belong: (a: number, b: number) => boolean) {
  let [together, belonging, both] = [0, 0, 0];
  labels.forEach((label, other) => {
    const isTogether = label === labels[item];
    const belongs = other === item || belong(item, other);
    if (isTogether) together++;
    if (belongs) belonging++;
    if (isTogether && belongs) both++;
  });
  return { precision: both / together, recall: both / belonging };
}

/** The adjusted Rand index (Hubert & Arabie 1985) of two clusterings: 1 where they are the same, 0 by chance. */
export function adjustedRand(labels: unknown[], truth: unknown[]): number {
  const pairs = (keys: unknown[]) =>
    [...Map.groupBy(keys, (key) => key).values()].reduce((sum, { length }) => sum + choose2(length), 0);
  const both = pairs(labels.map((label, at) => `${label} ${truth[at]}`));
  const [found, real] = [pairs(labels), pairs(truth)];
  const expected = (found * real) / choose2(labels.length);
  const most = (found + real) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

function choose2(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Single-link clusters: items with a chain of likenesses of at least the threshold between them. */
export function singleLink(
  count: number,
  likeness: (a: number, b: number) => number,
): (threshold: number) => number[] {
  const edges: { value: number; a: number; b: number }[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) edges.push({ value: likeness(a, b), a, b });
  }
  return (threshold) => {
    const parents = Array.from({ length: count }, (_, item) => item);
    const rootOf = (item: number): number => {
      let root = item;
      while (parents[root] !== root) root = parents[root] as number;
      return root;
    };
    for (const { value, a, b } of edges) if (value >= threshold) parents[rootOf(a)] = rootOf(b);
    return parents.map((_, item) => rootOf(item));
  };
}
