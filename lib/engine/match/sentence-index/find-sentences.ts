import { bestSentences } from './bm25.ts';
import type { SoughtWord } from './read-word.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** A sentence found: its article's ordinal, its place among that article's sentences, and how well it fits. */
export interface SentenceHit {
  ordinal: number;
  index: number;
  /** Above 0; comparable with those of the same search alone. */
  score: number;
}

/** The sentences that have the most of the words, by BM25; best first, of equals the earlier. */
export function findSentences(index: SentenceIndex, words: SoughtWord[], limit: number): SentenceHit[] {
  return findForEach(index, [words], limit)[0] ?? [];
}

/** The same for several texts at once, such as a page's sentences, in less time. */
export function findForEach(index: SentenceIndex, texts: SoughtWord[][], limit: number): SentenceHit[][] {
  const { articleOf, ordinals, starts } = index;
  return bestSentences(index, texts, limit).map((best) =>
    best.map(({ number, score }) => {
      const article = articleOf[number] as number;
      return { ordinal: ordinals[article] as number, index: number - (starts[article] as number), score };
    }),
  );
}
