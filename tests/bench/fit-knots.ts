import type { Knot } from '../../lib/engine/compare/knot.ts';
import type { ScoredFact } from './scored-facts.ts';

/**
 * The lowest scores of each step: silence, doubt in halves, tellings with a slot in the neighbouring sentence, those
 * filled by a word that stands near or is meant, those filled whole. Few, so that each has facts enough.
 */
const STEPS = [0, 0.5, 0.55, 0.6, 0.8, 0.96];

/**
 * The share of facts told at each step, one success and one failure added (Laplace), made to rise by pooling
 * neighbours that do not (Ayer et al. 1955).
 */
export function fitKnots(facts: ScoredFact[]): Knot[] {
  const steps = STEPS.flatMap((from, at) => {
    const own = facts.filter(
      ({ score }) => score >= from && score < (STEPS[at + 1] ?? Number.POSITIVE_INFINITY),
    );
    return own.length === 0 ? [] : [own];
  });
  const pooled: ScoredFact[][][] = [];
  for (const step of steps) {
    pooled.push([step]);
    while (falls(pooled)) pooled.splice(-2, 2, pooled.slice(-2).flat());
  }
  return pooled.flatMap((pool) =>
    pool.map((step) => ({ score: meanScore(step), told: smoothedShare(pool.flat()) })),
  );
}

function falls(pools: ScoredFact[][][]): boolean {
  const [before, last] = [pools.at(-2), pools.at(-1)];
  return (
    before !== undefined && last !== undefined && smoothedShare(before.flat()) > smoothedShare(last.flat())
  );
}

function smoothedShare(facts: ScoredFact[]): number {
  return (facts.filter(({ told }) => told).length + 1) / (facts.length + 2);
}

function meanScore(facts: ScoredFact[]): number {
  return facts.reduce((sum, { score }) => sum + score, 0) / facts.length;
}
