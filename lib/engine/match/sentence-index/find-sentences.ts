import { Best } from './best.ts';
import { addScores, type SoughtWord } from './bm25.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** A sentence found: its article's ordinal, its place among that article's sentences, and how well it fits. */
export interface SentenceHit {
  ordinal: number;
  index: number;
  score: number;
}

/** An article found, and how well. */
export interface ArticleHit {
  ordinal: number;
  score: number;
}

/** The sentences that have the most of the words, by BM25; best first, of equals the earlier. */
export function findSentences(index: SentenceIndex, words: SoughtWord[], limit: number): SentenceHit[] {
  const best = new Best(limit);
  addScores(index, words);
  index.scores.each((sentence, score) => best.offer(sentence, score));
  index.scores.empty();
  return best.kept().map(({ number, score }) => {
    const article = index.articleOf[number] as number;
    const start = index.starts[article] as number;
    return { ordinal: index.ordinals[article] as number, index: number - start, score };
  });
}

/**
 * The articles that have the nearest counterparts to a text's sentences: each sentence adds what an article's best
 * sentence for it scores. Best first.
 */
export function findArticles(index: SentenceIndex, sentences: SoughtWord[][], limit: number): ArticleHit[] {
  const sums = new Float64Array(index.ordinals.length);
  const own = new Float64Array(index.ordinals.length);
  for (const words of sentences) {
    addScores(index, words);
    addBest(index, sums, own);
    index.scores.empty();
  }
  const best = new Best(limit);
  sums.forEach((score, article) => {
    if (score > 0) best.offer(article, score);
  });
  return best.kept().map(({ number, score }) => ({ ordinal: index.ordinals[number] as number, score }));
}

/** Adds each article's best score to its sum; `own` is room that is left empty. */
function addBest({ scores, articleOf }: SentenceIndex, sums: Float64Array, own: Float64Array): void {
  scores.each((sentence, score) => {
    const article = articleOf[sentence] as number;
    own[article] = Math.max(own[article] as number, score);
  });
  scores.each((sentence) => {
    const article = articleOf[sentence] as number;
    sums[article] = (sums[article] as number) + (own[article] as number);
    own[article] = 0;
  });
}
