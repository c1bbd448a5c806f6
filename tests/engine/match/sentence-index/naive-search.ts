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
  const rarities = words.map((word) => {
    const having = sentences.filter(({ stems }) => has(stems, word) > 0).length;
    return Math.log(1 + (sentences.length - having + 0.5) / (having + 0.5));
  });
  return sentences.map(({ ordinal, index, stems }) => {
    const score = words.reduce((sum, word, at) => {
      const times = has(stems, word);
      const damping = 1.2 * (0.25 + (0.75 * stems.length) / mean);
      return sum + ((rarities[at] as number) * times * 2.2) / (times + damping);
    }, 0);
    return { ordinal, index, score };
  });
}

/** Every sentence that has any of the words, best first. */
export function naiveSentences(articles: ReadArticle[], words: SoughtWord[]): SentenceHit[] {
  return bm25(articles, words)
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal || a.index - b.index);
}
