import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.956, recall 0.951 of 941
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
 *   columns: precision 0.914, recall 0.933 of 149
 *   satire: precision 0.969, recall 0.914 of 139
 *   pages: precision 0.972, recall 0.921 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.06,
  addressed: 1.39,
  'before-colon': 0.61,
  claimed: 2.82,
  definite: 1.56,
  disowned: 1.53,
  doubted: 2.28,
  echoed: 2.52,
  glossed: -6.62,
  'in-syntax': 2.39,
  listed: -7.31,
  'many-words': -2.30,
  mentioned: -6.77,
  named: -5.63,
  'names-a-side': 0.83,
  negated: 1.77,
  'of-a-side': 1.26,
  'opens-with-adverb': -2.67,
  'opens-with-article': -1.30,
  'opens-with-capital': -1.88,
  'opens-with-preposition': -2.89,
  owned: -0.05,
  'plain-phrase': 0.89,
  predicate: -4.35,
  questioned: 1.05,
  'said-before': -8.07,
  'sayer-governs': -5.28,
  'single-word': 1.22,
  'stance-word': 0.95,
  term: -6.78,
  'title-case': -4.86,
  'voicer-governs': -5.30,
  'voicer-is-far': -3.73,
};

export const SCARE_BIAS = -2.18;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.3;
