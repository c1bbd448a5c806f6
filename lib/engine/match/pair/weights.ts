import type { ArticleSignals } from './article-signals.ts';
import type { Weights } from './logistic.ts';
import type { ContextSignals, SentenceSignals } from './signals.ts';

/*
 * Written by `node tests/bench/fit.ts`; not to be edited by hand. Logistic regressions on the dev files alone.
 * On topics held back two at a time, the mean over the folds, F1 at the thresholds below (chosen on all topics):
 *
 *   same-event: AUC 0.804, F1 0.723
 *   same-story: AUC 0.957, F1 0.885
 *   same-event-with-articles: AUC 0.959, F1 0.881
 */

/** Of two sentences of which nothing else is known. */
export const SENTENCE_WEIGHTS: Weights<keyof SentenceSignals> = {
  bias: -1.3942,
  likeness: 5.333,
  conflict: -0.7686,
};

export const SAME_SENTENCE_FROM = 0.35;

/** Of two articles. */
export const ARTICLE_WEIGHTS: Weights<keyof ArticleSignals> = {
  bias: -3.2433,
  names: 3.4316,
  words: 5.4444,
  plain: -4.8277,
  lead: 2.7819,
  numbers: 3.9337,
  phrases: 10.9868,
};

export const SAME_STORY_FROM = 0.482;

/** Of two sentences whose articles are known. */
export const CONTEXT_WEIGHTS: Weights<keyof ContextSignals> = {
  bias: -2.5226,
  story: 0.2902,
  likelyStory: 0.5506,
  anything: 19.6279,
  local: 3.4382,
  conflict: -0.6556,
};

export const SAME_IN_CONTEXT_FROM = 0.44;
