import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.963, recall 0.956 of 1104
 *   fragments: precision 0.963, recall 1.000 of 52
 *   classes: precision 0.960, recall 1.000 of 24
 *   single sentences: precision 1.000, recall 1.000 of 31
 *   comment pages, tabloids, agencies: precision 1.000, recall 0.952 of 42
 *   prose: precision 0.950, recall 0.962 of 79
 *   prose, nb and de: precision 1.000, recall 0.953 of 43
 *   late prose: precision 1.000, recall 0.962 of 53
 *   fresh prose: precision 1.000, recall 0.985 of 66
 *   news: precision 0.854, recall 0.936 of 94
 *   news, nb and de: precision 0.979, recall 1.000 of 93
 *   columns: precision 0.966, recall 0.953 of 149
 *   satire: precision 0.974, recall 0.912 of 205
 *   autumn prose: precision 0.960, recall 1.000 of 24
 *   autumn prose, nb and de: precision 1.000, recall 1.000 of 24
 *   pages: precision 0.951, recall 0.936 of 125
 */

/** How much each feature speaks for a scare quote, in log-odds. */
export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {
  'acted-on': 1.87,
  addressed: 1.32,
  'behind-colon': -4,
  claimed: 2.52,
  'closes-sentence': -0.92,
  definite: 1.1,
  disowned: 1.05,
  doubted: 3.24,
  echoed: 0.78,
  glossed: -6.6,
  'holds-and': -2.3,
  'in-syntax': 2.47,
  indefinite: 0.8,
  listed: -6.4,
  'many-words': -1.77,
  mentioned: -5.86,
  'mood-governs': -1.73,
  named: -5.58,
  'names-a-side': 1.39,
  negated: 1.12,
  'of-a-side': 0.98,
  'opens-with-adverb': -2.66,
  'opens-with-article': -1.59,
  'opens-with-capital': -2.54,
  'opens-with-preposition': -1.28,
  owned: 0.3,
  'plain-phrase': 0.78,
  predicate: -3.82,
  questioned: 0.93,
  'said-before': -7.7,
  'sayer-governs': -5.85,
  'short-sentence': -1.19,
  'single-word': 1.18,
  'stance-word': 1.03,
  'taken-for-granted': 2.31,
  term: -6.35,
  'title-case': -4.29,
  'voicer-governs': -5.22,
  'voicer-is-far': -3.2,
};

export const SCARE_BIAS = -1.16;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.2;
