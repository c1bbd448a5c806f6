import type { Knot } from './knot.ts';

/*
 * Written by `node tests/bench/fit-confidence.ts`; not to be edited by hand. On the labelled pages, each with cues and
 * knots fitted without it, the confidence of 4581 rows (calibration error 0.005):
 *
 *   0.4–0.5: 15 rows, mean confidence 0.458, right 0.533
 *   0.5–0.6: 26 rows, mean confidence 0.556, right 0.654
 *   0.6–0.7: 20 rows, mean confidence 0.642, right 0.500
 *   0.7–0.8: 6 rows, mean confidence 0.758, right 1.000
 *   0.8–0.9: 41 rows, mean confidence 0.852, right 0.878
 *   0.9–1.0: 4473 rows, mean confidence 0.989, right 0.992
 */
export const TOLD_BY_SCORE: readonly Knot[] = [
  { score: 0, told: 0.01 },
  { score: 0.528, told: 0.385 },
  { score: 0.571, told: 0.462 },
  { score: 0.724, told: 0.815 },
  { score: 0.915, told: 0.98 },
  { score: 0.997, told: 0.997 },
];
