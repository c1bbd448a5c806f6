import type { FragmentFeature } from './fragment-feature.ts';
import { SCARE_BIAS, SCARE_FROM, SCARE_WEIGHTS } from './scare-weights.ts';

/** The log-odds that a fragment is a scare quote, by its features. */
export function scareScore(features: Iterable<FragmentFeature>): number {
  let score = SCARE_BIAS;
  for (const feature of features) score += SCARE_WEIGHTS[feature] ?? 0;
  return score;
}

/** Whether a quoted fragment is a scare quote: words between marks that nobody is quoted with. */
export function isScareQuote(features: Iterable<FragmentFeature>): boolean {
  return scareScore(features) >= SCARE_FROM;
}
