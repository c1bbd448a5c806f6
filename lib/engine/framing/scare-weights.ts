import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.956, recall 0.952 of 897
 *   fragments: precision 0.981, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 0.968 of 31
 *   comment pages, tabloids, agencies: precision 0.976, recall 0.952 of 42
 *   prose: precision 0.962, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.925 of 53
 *   fresh prose: precision 1.000, recall 1.000 of 66
 *   news: precision 0.873, recall 0.947 of 94
 *   news, nb and de: precision 0.968, recall 0.989 of 93
 *   columns: precision 0.899, recall 0.933 of 105
 *   satire: precision 0.969, recall 0.914 of 139
 *   pages: precision 0.972, recall 0.921 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.05,
  addressed: 1.36,
  'before-colon': 0.53,
  claimed: 2.78,
  definite: 1.49,
  disowned: 1.51,
  doubted: 2.30,
  echoed: 2.46,
  glossed: -6.71,
  'in-syntax': 2.92,
  listed: -7.33,
  'many-words': -2.30,
  mentioned: -6.85,
  named: -5.65,
  'names-a-side': 0.89,
  negated: 1.89,
  'of-a-side': 1.23,
  'opens-with-adverb': -2.67,
  'opens-with-article': -1.28,
  'opens-with-capital': -1.82,
  'opens-with-preposition': -2.90,
  owned: -0.01,
  'plain-phrase': 1.24,
  predicate: -4.31,
  questioned: 0.99,
  'said-before': -7.96,
  'sayer-governs': -5.33,
  'single-word': 1.28,
  'stance-word': 0.89,
  term: -6.72,
  'title-case': -4.69,
  'voicer-governs': -5.37,
  'voicer-is-far': -3.74,
};

export const SCARE_BIAS = -3.03;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.1;
