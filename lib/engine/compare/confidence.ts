import { TOLD_BY_SCORE } from './confidence-knots.ts';
import { type Knot, shareTold } from './knot.ts';

/** A match in doubt from here on is rather on the page than not: the doubt's upper half, see the knots. */
const ON_PAGE_FROM = 0.55;
/** No verdict is certain. */
const MOST_CONFIDENCE = 0.99;

/** Whether a fact whose match has this score (0: none) is taken to be on the page; a best guess where it is in doubt. */
export function isOnPage(score: number): boolean {
  return score >= ON_PAGE_FROM;
}

/**
 * How surely `isOnPage` is right, 0..1: the share of facts with such a match of which it was, on labelled pages held
 * back. Fitted for the facts of a curated pack.
 */
export function confidenceOf(score: number, knots: readonly Knot[] = TOLD_BY_SCORE): number {
  const told = shareTold(score, knots);
  return Math.min(MOST_CONFIDENCE, isOnPage(score) ? told : 1 - told);
}
