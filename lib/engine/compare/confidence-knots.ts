import type { Knot } from './knot.ts';

/*
 * Written by `node tests/bench/fit-confidence.ts`; not to be edited by hand. On the labelled pages, each with cues and
 * knots fitted without it, the confidence of 4581 rows (calibration error 0.006):
 *
 *   0.4–0.5: 4 rows, mean confidence 0.479, right 0.750
 *   0.5–0.6: 25 rows, mean confidence 0.561, right 0.680
 *   0.6–0.7: 38 rows, mean confidence 0.653, right 0.711
 *   0.7–0.8: 23 rows, mean confidence 0.728, right 0.609
 *   0.8–0.9: 37 rows, mean confidence 0.855, right 0.892
 *   0.9–1.0: 4454 rows, mean confidence 0.989, right 0.993
 */
export const TOLD_BY_SCORE: readonly Knot[] = [
  { score: 0, told: 0.008 },
  { score: 0.516, told: 0.327 },
  { score: 0.575, told: 0.593 },
  { score: 0.723, told: 0.816 },
  { score: 0.915, told: 0.98 },
  { score: 0.997, told: 0.997 },
];
