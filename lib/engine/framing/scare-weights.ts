import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.950, recall 0.946 of 1007
 *   fragments: precision 0.963, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 1.000 of 31
 *   comment pages, tabloids, agencies: precision 0.976, recall 0.952 of 42
 *   prose: precision 0.962, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.925 of 53
 *   fresh prose: precision 1.000, recall 1.000 of 66
 *   news: precision 0.881, recall 0.947 of 94
 *   news, nb and de: precision 0.948, recall 0.989 of 93
 *   columns: precision 0.897, recall 0.933 of 149
 *   satire: precision 0.953, recall 0.898 of 205
 *   pages: precision 0.986, recall 0.921 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.01,
  addressed: 2.48,
  claimed: 2.85,
  definite: 1.73,
  disowned: 1.59,
  doubted: 2.27,
  echoed: 1.03,
  glossed: -6.71,
  'in-syntax': 2.42,
  listed: -7.33,
  'many-words': -2.47,
  mentioned: -7.0,
  named: -5.91,
  'names-a-side': 0.8,
  negated: 1.69,
  'of-a-side': 1.22,
  'opens-with-adverb': -2.65,
  'opens-with-article': -1.2,
  'opens-with-capital': -1.98,
  'opens-with-preposition': -2.93,
  owned: -0.09,
  'plain-phrase': 0.92,
  predicate: -4.38,
  questioned: 0.52,
  'said-before': -8.25,
  'sayer-governs': -5.11,
  'single-word': 1.18,
  'stance-word': 0.89,
  term: -7.02,
  'title-case': -5.03,
  'voicer-governs': -5.27,
  'voicer-is-far': -3.7,
};

export const SCARE_BIAS = -2.17;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.1;
