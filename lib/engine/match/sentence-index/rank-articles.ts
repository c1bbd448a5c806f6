import type { SentenceHit } from './find-sentences.ts';

/** An article found, and how well it fits: comparable with those of the same search alone. */
export interface ArticleHit {
  ordinal: number;
  score: number;
}

/**
 * The articles that have the nearest counterparts to a text's sentences, of which each is given by what was found for
 * it. To each article each sentence adds the score of that article's best hit. Best first, of equals the earlier.
 */
export function rankArticles(hitsOfSentences: SentenceHit[][]): ArticleHit[] {
  const sums = new Map<number, number>();
  for (const hits of hitsOfSentences) {
    for (const [ordinal, [best]] of Map.groupBy(hits, (hit) => hit.ordinal)) {
      sums.set(ordinal, (sums.get(ordinal) ?? 0) + (best?.score ?? 0));
    }
  }
  return [...sums]
    .map(([ordinal, score]) => ({ ordinal, score }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}
