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
 *   news, nb and de: precision 0.958, recall 0.986 of 69
 *   columns: precision 0.925, recall 0.933 of 105
 *   satire: precision 0.965, recall 0.933 of 89
 *   pages: precision 0.972, recall 0.921 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.06,
  addressed: 1.32,
  'before-colon': 0.64,
  claimed: 2.92,
  clause: -0.79,
  code: -5.20,
  definite: 1.45,
  'direct-speech': -1.87,
  disowned: 1.60,
  doubted: 2.41,
  echoed: 2.62,
  glossed: -7.75,
  heading: -9.08,
  'in-syntax': 2.50,
  listed: -7.40,
  long: -0.12,
  'many-words': -2.32,
  mentioned: -6.80,
  named: -5.63,
  'names-a-side': 0.89,
  negated: 1.89,
  nickname: -1.12,
  'of-a-side': 1.33,
  'opens-with-adverb': -2.57,
  'opens-with-article': -1.23,
  'opens-with-capital': -1.48,
  'opens-with-preposition': -4.36,
  owned: 0.07,
  'plain-phrase': 1.02,
  predicate: -4.38,
  questioned: 1.05,
  'said-before': -7.99,
  'sayer-governs': -5.34,
  'single-word': 1.31,
  'stance-word': 0.97,
  term: -6.68,
  'title-case': -4.76,
  'voicer-governs': -5.25,
  'voicer-is-far': -3.68,
};

export const SCARE_BIAS = -2.52;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.0;
