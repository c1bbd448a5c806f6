import type { ArticleSignals } from './article-signals.ts';
import type { Weights } from './logistic.ts';
import type { ContextSignals, SentenceSignals } from './signals.ts';

/*
 * Written by `node tests/bench/fit.ts`; not to be edited by hand. Logistic regressions on the dev files alone.
 * On topics held back two at a time, the mean over the folds, F1 at the thresholds below:
 *
 *   same-event: AUC 0.803, F1 0.697
 *   same-story: AUC 0.956, F1 0.878
 *   same-event-with-articles: AUC 0.950, F1 0.876
 */

/** Of two sentences of which nothing else is known. */
export const SENTENCE_WEIGHTS: Weights<keyof SentenceSignals> = {
  bias: -1.1781,
  likeness: 4.856,
  conflict: -0.7456,
};

export const SAME_SENTENCE_FROM = 0.54;

/** Of two articles. */
export const ARTICLE_WEIGHTS: Weights<keyof ArticleSignals> = {
  bias: -3.448,
  names: 3.3168,
  words: 5.2291,
  plain: -3.54,
  lead: 3.016,
  numbers: 4.0484,
  phrases: 11.2033,
};

export const SAME_STORY_FROM = 0.452;

/** Of two sentences whose articles are known. */
export const CONTEXT_WEIGHTS: Weights<keyof ContextSignals> = {
  bias: -1.2954,
  likeness: 1.935,
  conflict: -0.6409,
  story: 0.2099,
  likelyStory: 0.4934,
  local: 2.5485,
};

export const SAME_IN_CONTEXT_FROM = 0.325;
