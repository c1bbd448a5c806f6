import type { ArticleSignals } from './article-signals.ts';
import type { Weights } from './logistic.ts';
import type { ContextSignals, SentenceSignals } from './signals.ts';

/*
 * Written by `node tests/bench/fit.ts`; not to be edited by hand. Logistic regressions on the dev files alone.
 * On topics held back two at a time, the mean over the folds, F1 at the thresholds below:
 *
 *   same-event: AUC 0.800, F1 0.701
 *   same-story: AUC 0.958, F1 0.884
 *   same-event-with-articles: AUC 0.951, F1 0.881
 */

/** Of two sentences of which nothing else is known. */
export const SENTENCE_WEIGHTS: Weights<keyof SentenceSignals> = {
  bias: -1.2301,
  likeness: 4.9182,
  conflict: -0.6853,
};

export const SAME_SENTENCE_FROM = 0.53;

/** Of two articles. */
export const ARTICLE_WEIGHTS: Weights<keyof ArticleSignals> = {
  bias: -3.4707,
  names: 3.471,
  words: 5.2472,
  plain: -3.3769,
  lead: 3.1145,
  numbers: 4.0225,
  phrases: 10.8683,
};

export const SAME_STORY_FROM = 0.488;

/** Of two sentences whose articles are known. */
export const CONTEXT_WEIGHTS: Weights<keyof ContextSignals> = {
  bias: -1.5364,
  likeness: 2.2347,
  conflict: -0.3411,
  story: 0.2102,
  likelyStory: 0.4998,
  local: 2.4633,
};

export const SAME_IN_CONTEXT_FROM = 0.317;
