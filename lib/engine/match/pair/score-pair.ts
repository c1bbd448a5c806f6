import type { ArticleReading } from './article-reading.ts';
import { articleSignals } from './article-signals.ts';
import { probability } from './logistic.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { sentenceSignals } from './signals.ts';
import { ARTICLE_WEIGHTS, SAME_SENTENCE_FROM, SAME_STORY_FROM, SENTENCE_WEIGHTS } from './weights.ts';

/** How surely two texts tell the same, 0..1, and whether that is sure enough to say so. */
export interface PairScore {
  score: number;
  same: boolean;
}

/** How surely two sentences tell the same event, of which nothing else is known. */
export function scoreSentences(a: SentenceReading, b: SentenceReading): PairScore {
  const score = probability(SENTENCE_WEIGHTS, sentenceSignals(a, b));
  return { score, same: score >= SAME_SENTENCE_FROM };
}

/** How surely two articles are of one story. */
export function scoreArticles(a: ArticleReading, b: ArticleReading): PairScore {
  const score = probability(ARTICLE_WEIGHTS, articleSignals(a, b));
  return { score, same: score >= SAME_STORY_FROM };
}
