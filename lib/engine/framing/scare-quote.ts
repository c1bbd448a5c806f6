import type { FragmentFeature } from './fragment-feature.ts';
import { SCARE_BIAS, SCARE_FROM, SCARE_WEIGHTS } from './scare-weights.ts';

/**
 * What can stand by itself, is set up as speech or is a code: of 650 such fragments of the tables and pages none is
 * one.
 */
const RULED_OUT: ReadonlySet<FragmentFeature> = new Set([
  'clause',
  'long',
  'direct-speech',
  'code',
  'nickname',
  'heading',
] as const);

/** Whether a fragment can be no scare quote, whatever else is seen of it. */
export function isRuledOut(features: Iterable<FragmentFeature>): boolean {
  return [...features].some((feature) => RULED_OUT.has(feature));
}

/** The log-odds that a fragment is a scare quote, by its features, where none rules it out. */
function scareScore(features: Iterable<FragmentFeature>): number {
  let score = SCARE_BIAS;
  for (const feature of features) score += SCARE_WEIGHTS[feature] ?? 0;
  return score;
}

/** Whether a quoted fragment is a scare quote: words between marks that nobody is quoted with. */
export function isScareQuote(features: ReadonlySet<FragmentFeature>): boolean {
  return !isRuledOut(features) && scareScore(features) >= SCARE_FROM;
}
