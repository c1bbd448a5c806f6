import { contextSignals } from './context-signals.ts';
import { readArticle } from './pair/article-reading.ts';
import { probability } from './pair/logistic.ts';
import { type PairScore, scoreArticles } from './pair/score-pair.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';
import { CONTEXT_WEIGHTS, SAME_IN_CONTEXT_FROM } from './pair/weights.ts';

/** How surely a sentence of one article, by its place, tells the same event as one of another. */
export function scoreInContext(
  a: SentenceReading[],
  b: SentenceReading[],
): (inA: number, inB: number) => PairScore {
  const story = scoreArticles(readArticle(a), readArticle(b)).score;
  const signalsOf = contextSignals(a, b);
  return (inA, inB) => {
    const score = probability(CONTEXT_WEIGHTS, signalsOf(inA, inB, story));
    return { score, same: score >= SAME_IN_CONTEXT_FROM };
  };
}
