/** Of the facts whose match has about this score, such a share is told on the page: both 0..1. */
export interface Knot {
  score: number;
  told: number;
}

/** The share told at a score: straight lines between the knots, level beyond them, and so as monotone as they are. */
export function shareTold(score: number, knots: readonly Knot[]): number {
  const next = knots.findIndex((knot) => knot.score >= score);
  const [before, after] = [knots[next - 1], knots[next]];
  if (after === undefined) return knots.at(-1)?.told ?? 0;
  if (before === undefined) return after.told;
  const way = (score - before.score) / (after.score - before.score);
  return before.told + way * (after.told - before.told);
}
