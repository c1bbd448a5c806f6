import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.956, recall 0.956 of 778
 *   fragments: precision 0.963, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 0.968 of 31
 *   comment pages, tabloids, agencies: precision 0.976, recall 0.952 of 42
 *   prose: precision 0.962, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.925 of 53
 *   fresh prose: precision 1.000, recall 1.000 of 66
 *   news: precision 0.881, recall 0.947 of 94
 *   news, nb and de: precision 0.958, recall 0.986 of 69
 *   columns: precision 0.933, recall 0.933 of 105
 *   satire: precision 0.932, recall 0.932 of 44
 *   pages: precision 0.972, recall 0.921 of 76
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 2.34,
  addressed: 1.12,
  'before-colon': 0.7,
  claimed: 2.98,
  clause: -0.77,
  code: -5.12,
  definite: 1.46,
  'direct-speech': -1.83,
  disowned: 1.67,
  doubted: 2.46,
  echoed: 2.65,
  glossed: -7.68,
  heading: -9.1,
  'in-syntax': 2.45,
  listed: -7.29,
  long: -0.13,
  'many-words': -2.19,
  mentioned: -6.69,
  named: -5.53,
  'names-a-side': 0.81,
  negated: 1.92,
  nickname: -1.13,
  'of-a-side': 1.36,
  'opens-with-adverb': -2.89,
  'opens-with-article': -1.19,
  'opens-with-capital': -1.45,
  'opens-with-preposition': -4.3,
  owned: 0.1,
  'plain-phrase': 1.0,
  predicate: -4.24,
  questioned: 1.15,
  'said-before': -7.85,
  'sayer-governs': -5.31,
  'single-word': 1.34,
  'stance-word': 0.93,
  term: -6.58,
  'title-case': -4.68,
  'voicer-governs': -5.18,
  'voicer-is-far': -3.59,
};

export const SCARE_BIAS = -2.54;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.1;
