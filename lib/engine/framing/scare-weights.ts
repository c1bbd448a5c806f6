import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.963, recall 0.958 of 1241
 *   fragments: precision 0.981, recall 1.000 of 52
 *   classes: precision 0.926, recall 1.000 of 25
 *   single sentences: precision 1.000, recall 1.000 of 31
 *   comment pages, tabloids, agencies: precision 1.000, recall 0.952 of 42
 *   prose: precision 0.950, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.981 of 53
 *   fresh prose: precision 1.000, recall 0.985 of 66
 *   news: precision 0.857, recall 0.957 of 94
 *   news, nb and de: precision 0.968, recall 0.989 of 93
 *   columns: precision 0.972, recall 0.946 of 149
 *   satire: precision 0.979, recall 0.912 of 205
 *   autumn prose: precision 0.958, recall 0.958 of 24
 *   autumn prose, nb and de: precision 1.000, recall 1.000 of 24
 *   winter classes: precision 1.000, recall 1.000 of 17
 *   winter prose: precision 0.943, recall 0.971 of 34
 *   winter prose, nb and de: precision 0.968, recall 1.000 of 30
 *   pages: precision 0.950, recall 0.944 of 180
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.21,
  addressed: 1.51,
  'behind-colon': -4.6,
  'behind-words': -6.49,
  claimed: 2.69,
  'closes-sentence': -0.84,
  definite: 0.89,
  disowned: 1.67,
  doubted: 3.25,
  echoed: 1.68,
  glossed: -6.65,
  'holds-and': -2.58,
  'in-syntax': 2.52,
  indefinite: 0.55,
  listed: -6.23,
  'many-words': -2.31,
  mentioned: -6.13,
  'mood-governs': -3.48,
  named: -5.96,
  'names-a-side': 0.91,
  negated: 1.18,
  'of-a-side': 1.23,
  'opens-with-adverb': -2.7,
  'opens-with-article': -1.67,
  'opens-with-capital': -3.04,
  'opens-with-preposition': -1.92,
  owned: 0.38,
  'plain-phrase': 0.41,
  predicate: -3.89,
  questioned: 0.86,
  'said-before': -7.84,
  'sayer-governs': -5.74,
  'short-sentence': -0.8,
  'single-word': 1.02,
  'stance-word': 0.97,
  'taken-for-granted': 2.71,
  term: -6.54,
  'title-case': -4.46,
  'voiced-behind': -8.21,
  'voicer-governs': -5.33,
  'voicer-is-far': -3.05,
};

export const SCARE_BIAS = -0.97;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.3;
