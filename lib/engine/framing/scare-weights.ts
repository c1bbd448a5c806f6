import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.960, recall 0.950 of 707
 *   fragments: precision 0.963, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 0.968 of 31
 *   comment pages, tabloids, agencies: precision 0.976, recall 0.952 of 42
 *   prose: precision 0.962, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.906 of 53
 *   fresh prose: precision 1.000, recall 1.000 of 66
 *   news: precision 0.879, recall 0.926 of 94
 *   news, nb and de: precision 0.976, recall 0.976 of 42
 *   columns: precision 0.933, recall 0.924 of 105
 *   pages: precision 0.986, recall 0.921 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.34,
  addressed: 0.81,
  'before-colon': 0.94,
  claimed: 2.86,
  clause: -0.76,
  code: -5.11,
  definite: 1.33,
  'direct-speech': -1.7,
  disowned: 1.47,
  doubted: 2.32,
  echoed: 2.6,
  glossed: -7.68,
  heading: -9.07,
  'in-syntax': 2.94,
  listed: -7.32,
  long: -0.14,
  'many-words': -2.1,
  mentioned: -6.73,
  named: -4.96,
  'names-a-side': 0.69,
  negated: 1.94,
  nickname: -1.08,
  'of-a-side': 1.36,
  'opens-with-adverb': -2.96,
  'opens-with-article': -1.48,
  'opens-with-capital': -1.66,
  'opens-with-preposition': -4.27,
  owned: 0.3,
  'plain-phrase': 0.89,
  predicate: -4.3,
  questioned: 1.29,
  'said-before': -7.8,
  'sayer-governs': -5.26,
  'single-word': 1.33,
  'stance-word': 0.99,
  term: -6.48,
  'title-case': -4.66,
  'voicer-governs': -5.15,
  'voicer-is-far': -3.68,
};

export const SCARE_BIAS = -2.85;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.2;
