import type { Knot } from './knot.ts';

/*
 * Written by `node tests/bench/fit-confidence.ts`; not to be edited by hand. On the labelled pages, each with cues and
 * knots fitted without it, the confidence of 5399 rows (calibration error 0.005):
 *
 *   0.4–0.5: 10 rows, mean confidence 0.456, right 0.300
 *   0.5–0.6: 28 rows, mean confidence 0.569, right 0.571
 *   0.6–0.7: 66 rows, mean confidence 0.649, right 0.742
 *   0.7–0.8: 23 rows, mean confidence 0.746, right 0.696
 *   0.8–0.9: 52 rows, mean confidence 0.858, right 0.904
 *   0.9–1.0: 5220 rows, mean confidence 0.989, right 0.993
 */
export const TOLD_BY_SCORE: readonly Knot[] = [
  { score: 0, told: 0.009 },
  { score: 0.516, told: 0.388 },
  { score: 0.572, told: 0.682 },
  { score: 0.716, told: 0.828 },
  { score: 0.913, told: 0.978 },
  { score: 0.997, told: 0.997 },
];
