import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.956, recall 0.955 of 823
 *   fragments: precision 0.963, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 0.968 of 31
 *   comment pages, tabloids, agencies: precision 0.976, recall 0.952 of 42
 *   prose: precision 0.962, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.925 of 53
 *   fresh prose: precision 1.000, recall 1.000 of 66
 *   news: precision 0.873, recall 0.947 of 94
 *   news, nb and de: precision 0.944, recall 0.986 of 69
 *   columns: precision 0.933, recall 0.933 of 105
 *   satire: precision 0.965, recall 0.933 of 89
 *   pages: precision 0.972, recall 0.921 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.04,
  addressed: 1.34,
  'before-colon': 0.63,
  claimed: 2.75,
  definite: 1.43,
  disowned: 1.54,
  doubted: 2.41,
  echoed: 2.47,
  glossed: -7.60,
  'in-syntax': 2.73,
  listed: -7.25,
  'many-words': -2.44,
  mentioned: -6.76,
  named: -5.51,
  'names-a-side': 0.94,
  negated: 1.87,
  'of-a-side': 1.30,
  'opens-with-adverb': -2.62,
  'opens-with-article': -1.21,
  'opens-with-capital': -1.48,
  'opens-with-preposition': -4.58,
  owned: 0.06,
  'plain-phrase': 1.16,
  predicate: -4.26,
  questioned: 1.04,
  'said-before': -7.86,
  'sayer-governs': -5.44,
  'single-word': 1.27,
  'stance-word': 0.95,
  term: -6.57,
  'title-case': -4.68,
  'voicer-governs': -5.26,
  'voicer-is-far': -3.72,
};

export const SCARE_BIAS = -2.81;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.0;
