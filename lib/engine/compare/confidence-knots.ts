import type { Knot } from './knot.ts';

/*
 * Written by `node tests/bench/fit-confidence.ts`; not to be edited by hand. On the labelled pages, each with cues and
 * knots fitted without it, the confidence of 2700 rows (calibration error 0.006):
 *
 *   0.4–0.5: 12 rows, mean confidence 0.473, right 0.500
 *   0.5–0.6: 26 rows, mean confidence 0.527, right 0.423
 *   0.6–0.7: 11 rows, mean confidence 0.658, right 0.909
 *   0.7–0.8: 11 rows, mean confidence 0.745, right 0.909
 *   0.8–0.9: 15 rows, mean confidence 0.832, right 0.667
 *   0.9–1.0: 2625 rows, mean confidence 0.987, right 0.989
 */
export const TOLD_BY_SCORE: readonly Knot[] = [
  { score: 0, told: 0.011 },
  { score: 0.527, told: 0.524 },
  { score: 0.574, told: 0.524 },
  { score: 0.743, told: 0.759 },
  { score: 0.936, told: 0.926 },
  { score: 0.998, told: 0.993 },
];
