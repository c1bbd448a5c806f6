import { atOnce, type Steps } from './steps.ts';

/** How alike any two items are that are alike at all, for each of the two. */
export type Likeness = Map<number, Map<number, number>>;

interface Cluster {
  items: number[];
  /** The sum of the likenesses between its items and those of another cluster, by that cluster's number. */
  sums: Map<number, number>;
}

/**
 * Average-link clusters (UPGMA; Sokal & Michener 1958) of items 0..count-1, found by chains of nearest neighbours
 * (Murtagh 1983): clusters are joined while the mean likeness of their items, 0 for pairs that are not given, is at
 * least `threshold`, which must be above 0. Items of a cluster, and clusters by their first item, in order. The time
 * is about proportional to the number of pairs given.
 */
export function clusterByAverage(count: number, likeness: Likeness, threshold: number): number[][] {
  return atOnce(clusterSteps(count, likeness, threshold));
}

/** The same in steps along the chains. */
export function* clusterSteps(count: number, likeness: Likeness, threshold: number): Steps<number[][]> {
  const clusters = singletons(count, likeness);
  const open = [...clusters.keys()].reverse();
  const done: number[][] = [];
  const chain: number[] = [];
  for (;;) {
    const top = chain.at(-1) ?? nextOpen(open, clusters);
    if (top === undefined) break;
    if (chain.length === 0) chain.push(top);
    const nearest = nearestOf(top, clusters, threshold, chain.at(-2));
    if (nearest === null) done.push(close(chain.pop() as number, clusters));
    else if (nearest === chain.at(-2)) {
      chain.splice(-2);
      join(Math.min(top, nearest), Math.max(top, nearest), clusters);
      open.push(Math.min(top, nearest));
    } else chain.push(nearest);
    yield 1 - clusters.size / count;
  }
  return done.map((items) => items.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function singletons(count: number, likeness: Likeness): Map<number, Cluster> {
  return new Map(
    Array.from({ length: count }, (_, item) => [
      item,
      { items: [item], sums: new Map(likeness.get(item) ?? []) },
    ]),
  );
}

function nextOpen(open: number[], clusters: Map<number, Cluster>): number | undefined {
  while (open.length > 0 && !clusters.has(open.at(-1) as number)) open.pop();
  return open.pop();
}

/** The most alike cluster; where several are, the one that the chain came from, then the first. */
function nearestOf(
  of: number,
  clusters: Map<number, Cluster>,
  threshold: number,
  before: number | undefined,
): number | null {
  const own = clusters.get(of) as Cluster;
  let nearest: number | null = null;
  let best = threshold;
  for (const [other, sum] of own.sums) {
    const items = clusters.get(other)?.items.length ?? 0;
    const mean = sum / (own.items.length * items);
    if (mean < best) continue;
    if (mean > best || nearest === null || other === before || (nearest !== before && other < nearest)) {
      best = mean;
      nearest = other;
    }
  }
  return nearest;
}

/** Joins the second cluster to the first. */
function join(first: number, second: number, clusters: Map<number, Cluster>): void {
  const [kept, gone] = [clusters.get(first), clusters.get(second)] as [Cluster, Cluster];
  clusters.delete(second);
  kept.items.push(...gone.items);
  kept.sums.delete(second);
  for (const [other, sum] of gone.sums) {
    if (other === first) continue;
    const sums = (clusters.get(other) as Cluster).sums;
    const joined = (kept.sums.get(other) ?? 0) + sum;
    kept.sums.set(other, joined);
    sums.delete(second);
    sums.set(first, joined);
  }
}

/** Takes out a cluster that nothing is near enough to: by average link nothing ever will be. */
function close(cluster: number, clusters: Map<number, Cluster>): number[] {
  const { items, sums } = clusters.get(cluster) as Cluster;
  clusters.delete(cluster);
  for (const other of sums.keys()) clusters.get(other)?.sums.delete(cluster);
  return items;
}
