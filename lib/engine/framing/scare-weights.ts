import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.953, recall 0.947 of 1007
 *   fragments: precision 0.945, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 1.000 of 31
 *   comment pages, tabloids, agencies: precision 0.976, recall 0.952 of 42
 *   prose: precision 0.962, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.925 of 53
 *   fresh prose: precision 1.000, recall 1.000 of 66
 *   news: precision 0.873, recall 0.947 of 94
 *   news, nb and de: precision 0.948, recall 0.989 of 93
 *   columns: precision 0.927, recall 0.933 of 149
 *   satire: precision 0.953, recall 0.898 of 205
 *   pages: precision 0.986, recall 0.934 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.03,
  addressed: 2.47,
  claimed: 2.89,
  definite: 1.74,
  disowned: 1.6,
  doubted: 2.27,
  echoed: 1.08,
  glossed: -6.66,
  'in-syntax': 2.74,
  listed: -6.85,
  'many-words': -2.48,
  mentioned: -6.95,
  named: -5.89,
  'names-a-side': 0.78,
  negated: 1.72,
  'of-a-side': 1.23,
  'opens-with-adverb': -2.78,
  'opens-with-article': -1.22,
  'opens-with-capital': -2.01,
  'opens-with-preposition': -2.91,
  owned: -0.1,
  'plain-phrase': 0.75,
  predicate: -4.38,
  questioned: 0.55,
  'said-before': -8.27,
  'sayer-governs': -5.1,
  'single-word': 1.12,
  'stance-word': 0.87,
  term: -7.04,
  'title-case': -5.12,
  'voicer-governs': -5.26,
  'voicer-is-far': -3.7,
};

export const SCARE_BIAS = -2.32;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0;
