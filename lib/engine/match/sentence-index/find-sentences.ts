import { Best } from './best.ts';
import { addScores } from './bm25.ts';
import type { SoughtWord } from './read-word.ts';
import { emptyScores } from './scores.ts';
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
  const { scores, articleOf, ordinals, starts } = index;
  const best = new Best(limit);
  addScores(index, words);
  for (let at = 0; at < scores.size; at++) {
    const sentence = scores.scored[at] as number;
    best.offer(sentence, scores.of[sentence] as number);
  }
  emptyScores(scores);
  return best.kept().map(({ number, score }) => {
    const article = articleOf[number] as number;
    return { ordinal: ordinals[article] as number, index: number - (starts[article] as number), score };
  });
}
