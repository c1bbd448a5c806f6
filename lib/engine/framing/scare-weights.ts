import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.959, recall 0.956 of 1138
 *   fragments: precision 0.963, recall 1.000 of 52
 *   classes: precision 0.962, recall 1.000 of 25
 *   single sentences: precision 1.000, recall 1.000 of 31
 *   comment pages, tabloids, agencies: precision 1.000, recall 0.952 of 42
 *   prose: precision 0.950, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.962 of 53
 *   fresh prose: precision 1.000, recall 0.985 of 66
 *   news: precision 0.849, recall 0.957 of 94
 *   news, nb and de: precision 0.979, recall 0.989 of 93
 *   columns: precision 0.966, recall 0.953 of 149
 *   satire: precision 0.974, recall 0.907 of 205
 *   autumn prose: precision 0.958, recall 0.958 of 24
 *   autumn prose, nb and de: precision 1.000, recall 1.000 of 24
 *   pages: precision 0.938, recall 0.949 of 158
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 1.92,
  addressed: 1.42,
  'behind-colon': -4.61,
  claimed: 2.67,
  'closes-sentence': -0.82,
  definite: 0.98,
  disowned: 1.39,
  doubted: 3.17,
  echoed: 1.07,
  glossed: -6.54,
  'holds-and': -2.49,
  'in-syntax': 2.49,
  indefinite: 0.55,
  listed: -6.43,
  'many-words': -2.06,
  mentioned: -5.87,
  'mood-governs': -3.44,
  named: -5.9,
  'names-a-side': 1.34,
  negated: 1.07,
  'of-a-side': 1.35,
  'opens-with-adverb': -2.7,
  'opens-with-article': -1.78,
  'opens-with-capital': -2.93,
  'opens-with-preposition': -1.47,
  owned: 0.45,
  'plain-phrase': 0.51,
  predicate: -3.83,
  questioned: 0.95,
  'said-before': -7.68,
  'sayer-governs': -5.67,
  'short-sentence': -1.06,
  'single-word': 0.98,
  'stance-word': 0.91,
  'taken-for-granted': 2.48,
  term: -6.43,
  'title-case': -4.6,
  'voicer-governs': -5.18,
  'voicer-is-far': -3.18,
};

export const SCARE_BIAS = -0.9;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.3;
