import type { FragmentFeature } from './fragment-feature.ts';

/*
 * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at
 * the threshold below, each table scored by weights fitted on the others:
 *
 *   all: precision 0.963, recall 0.956 of 1105
 *   fragments: precision 0.963, recall 1.000 of 52
 *   classes: precision 0.962, recall 1.000 of 25
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
  'acted-on': 1.84,
  addressed: 1.33,
  'behind-colon': -4.02,
  claimed: 2.53,
  'closes-sentence': -0.91,
  definite: 1.08,
  disowned: 1.02,
  doubted: 3.25,
  echoed: 0.95,
  glossed: -6.6,
  'holds-and': -2.3,
  'in-syntax': 2.47,
  indefinite: 0.79,
  listed: -6.4,
  'many-words': -1.79,
  mentioned: -5.86,
  'mood-governs': -1.72,
  named: -5.96,
  'names-a-side': 1.42,
  negated: 1.13,
  'of-a-side': 0.98,
  'opens-with-adverb': -2.66,
  'opens-with-article': -1.6,
  'opens-with-capital': -2.5,
  'opens-with-preposition': -1.3,
  owned: 0.32,
  'plain-phrase': 0.83,
  predicate: -3.87,
  questioned: 0.92,
  'said-before': -7.68,
  'sayer-governs': -5.87,
  'short-sentence': -1.22,
  'single-word': 1.15,
  'stance-word': 1.01,
  'taken-for-granted': 2.35,
  term: -6.34,
  'title-case': -4.33,
  'voicer-governs': -5.23,
  'voicer-is-far': -3.22,
};

export const SCARE_BIAS = -1.18;

/** The least log-odds that make a scare quote. */
export const SCARE_FROM = 0.2;
