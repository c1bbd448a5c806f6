import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.952, recall 0.950 of 977
 *   fragments: precision 0.981, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 1.000 of 31
 *   comment pages, tabloids, agencies: precision 0.976, recall 0.952 of 42
 *   prose: precision 0.962, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.925 of 53
 *   fresh prose: precision 1.000, recall 1.000 of 66
 *   news: precision 0.873, recall 0.947 of 94
 *   news, nb and de: precision 0.968, recall 0.989 of 93
 *   columns: precision 0.903, recall 0.940 of 149
 *   satire: precision 0.952, recall 0.903 of 175
 *   pages: precision 0.972, recall 0.921 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.06,
  addressed: 1.54,
  'before-colon': 1.14,
  claimed: 2.86,
  definite: 1.62,
  disowned: 1.62,
  doubted: 2.33,
  echoed: 1.04,
  glossed: -6.58,
  'in-syntax': 2.39,
  listed: -7.32,
  'many-words': -2.38,
  mentioned: -6.71,
  named: -5.65,
  'names-a-side': 0.87,
  negated: 1.63,
  'of-a-side': 1.23,
  'opens-with-adverb': -2.55,
  'opens-with-article': -1.12,
  'opens-with-capital': -1.87,
  'opens-with-preposition': -2.84,
  owned: -0.07,
  'plain-phrase': 0.89,
  predicate: -4.33,
  questioned: 0.48,
  'said-before': -8.09,
  'sayer-governs': -5.24,
  'single-word': 1.25,
  'stance-word': 0.91,
  term: -6.84,
  'title-case': -4.89,
  'voicer-governs': -5.35,
  'voicer-is-far': -3.69,
};

export const SCARE_BIAS = -2.19;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.2;
