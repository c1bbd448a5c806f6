import type { ReadArticle } from '../../../../lib/engine/match/sentence-index/build-segment.ts';
import type { SentenceHit } from '../../../../lib/engine/match/sentence-index/find-sentences.ts';
import type { SoughtWord } from '../../../../lib/engine/match/sentence-index/read-word.ts';

/** The formula written out over every sentence, as slow and plain as can be. */
function bm25(articles: ReadArticle[], words: SoughtWord[]): SentenceHit[] {
  const sentences = articles.flatMap(({ ordinal, sentences }) =>
    sentences.map((stems, index) => ({ ordinal, index, stems })),
  );
  const mean = sentences.reduce((sum, { stems }) => sum + stems.length, 0) / sentences.length;
  const has = (stems: string[], word: SoughtWord) => stems.filter((stem) => word.includes(stem)).length;
  return sentences.map(({ ordinal, index, stems }) => {
    let score = 0;
    for (const word of words) {
      const times = has(stems, word);
      if (times === 0) continue;
      const having = sentences.filter((other) => has(other.stems, word) > 0).length;
      const rarity = Math.log(1 + (sentences.length - having + 0.5) / (having + 0.5));
      score += rarity * ((times * 2.2) / (times + 1.2 * (0.25 + (0.75 * stems.length) / mean)));
    }
    return { ordinal, index, score };
  });
}

/** Every sentence that has any of the words, best first. */
export function naiveSentences(articles: ReadArticle[], words: SoughtWord[]): SentenceHit[] {
  return bm25(articles, words)
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal || a.index - b.index);
}
