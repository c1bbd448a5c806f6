/** An item's score and whether it is truly a hit. */
export interface Scored {
  score: number;
  hit: boolean;
}

/**
 * The area under the ROC curve: how often a hit scores above a miss, ties counted half (Mann & Whitney 1947).
 * 0.5 is chance.
 */
export function auc(items: Scored[]): number {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const rank = (from + to + 1) / 2;
    rankSum += rank * sorted.slice(from, to).filter(({ hit }) => hit).length;
    from = to;
  }
  const hits = items.filter(({ hit }) => hit).length;
  const misses = items.length - hits;
  return hits * misses === 0 ? 0.5 : (rankSum - (hits * (hits + 1)) / 2) / (hits * misses);
}

/** Precision, recall and their harmonic mean of what was said against what is so. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export function rates(items: { said: boolean; hit: boolean }[]): Rates {
  const said = items.filter((item) => item.said).length;
  const so = items.filter((item) => item.hit).length;
  const right = items.filter((item) => item.said && item.hit).length;
  return ratesOf(right, said, so);
}

/** The rates of `right` hits among `said` claims and `so` truths. */
export function ratesOf(right: number, said: number, so: number): Rates {
  const precision = said === 0 ? 1 : right / said;
  const recall = so === 0 ? 1 : right / so;
  return { precision, recall, f1: said + so === 0 ? 1 : (2 * right) / (said + so) };
}

export function f1From(items: Scored[], threshold: number): number {
  return rates(items.map(({ score, hit }) => ({ said: score >= threshold, hit }))).f1;
}

/** The best F1 any threshold reaches: generous to the method, since it is chosen on the items themselves. */
export function bestF1(items: Scored[]): { f1: number; threshold: number } {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const so = items.filter(({ hit }) => hit).length;
  let best = { f1: 0, threshold: Number.POSITIVE_INFINITY };
  let right = 0;
  sorted.forEach(({ score, hit }, at) => {
    if (hit) right++;
    if (sorted[at + 1]?.score === score) return;
    const { f1 } = ratesOf(right, at + 1, so);
    if (f1 > best.f1) best = { f1, threshold: score };
  });
  return best;
}

/** Of the items scored between `from` and `to`: how many, their mean score, and the share that are hits. */
export interface ReliabilityRow {
  from: number;
  to: number;
  items: number;
  score: number;
  hits: number;
}

/** A reliability table in tenths (DeGroot & Fienberg 1983): where `score` and `hits` agree, a score is a probability. */
export function reliability(items: Scored[]): ReliabilityRow[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = items.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (own.length || 1);
    return {
      from: tenth / 10,
      to: (tenth + 1) / 10,
      items: own.length,
      score: mean(own.map(({ score }) => score)),
      hits: mean(own.map(({ hit }) => (hit ? 1 : 0))),
    };
  });
}

/**
 * The expected calibration error (Naeini, Cooper & Hauskrecht 2015): how far, over all items, the mean score of a
 * tenth lies from its share of hits. 0 is calibrated.
 */
export function calibrationError(items: Scored[]): number {
  const rows = reliability(items);
  return rows.reduce((sum, row) => sum + row.items * Math.abs(row.score - row.hits), 0) / (items.length || 1);
}
