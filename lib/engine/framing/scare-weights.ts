import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.962, recall 0.954 of 1104
 *   fragments: precision 0.963, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 1.000 of 31
 *   comment pages, tabloids, agencies: precision 1.000, recall 0.952 of 42
 *   prose: precision 0.950, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.962 of 53
 *   fresh prose: precision 1.000, recall 1.000 of 66
 *   news: precision 0.854, recall 0.936 of 94
 *   news, nb and de: precision 0.979, recall 1.000 of 93
 *   columns: precision 0.959, recall 0.946 of 149
 *   satire: precision 0.974, recall 0.902 of 205
 *   autumn prose: precision 0.960, recall 1.000 of 24
 *   autumn prose, nb and de: precision 1.000, recall 1.000 of 24
 *   pages: precision 0.951, recall 0.936 of 125
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 1.87,
  addressed: 1.23,
  claimed: 2.55,
  'closes-sentence': -1,
  definite: 1.1,
  disowned: 1.11,
  doubted: 3.11,
  echoed: 0.64,
  glossed: -6.48,
  'holds-and': -2.31,
  'in-syntax': 2.43,
  indefinite: 0.83,
  listed: -6.34,
  'many-words': -1.76,
  mentioned: -5.73,
  'mood-governs': -1.87,
  named: -5.51,
  'names-a-side': 1.43,
  negated: 1,
  'of-a-side': 1.03,
  'opens-with-adverb': -2.64,
  'opens-with-article': -1.58,
  'opens-with-capital': -2.44,
  'opens-with-preposition': -1.28,
  owned: 0.3,
  'plain-phrase': 0.8,
  predicate: -3.83,
  questioned: 0.85,
  'said-before': -7.73,
  'sayer-governs': -5.53,
  'short-sentence': -1.13,
  'single-word': 1.09,
  'stance-word': 1.01,
  'taken-for-granted': 2.09,
  term: -6.39,
  'title-case': -4.31,
  'voicer-governs': -5.08,
  'voicer-is-far': -3.39,
};

export const SCARE_BIAS = -1.15;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.2;
