import { type Article, BLOCK_JOINT } from './article.ts';
import { type Sentence, splitSentences } from './sentences.ts';

/** One sentence of an article; its offsets are offsets into the article's text. */
export interface ArticleSentence extends Sentence {
  /** Its place among the article's sentences, from 0. */
  index: number;
  /** The index of the block it stands in. */
  block: number;
}

/**
 * The sentences an article tells itself in, in order: standfirst, paragraphs and list items. Crossheads are left
 * out. No sentence crosses from one block into the next.
 */
export function articleSentences(article: Article): ArticleSentence[] {
  const sentences: ArticleSentence[] = [];
  let offset = 0;
  article.blocks.forEach((block, index) => {
    const own = block.kind === 'crosshead' ? [] : splitSentences(block.text);
    for (const { start, end, text } of own) {
      const place = { index: sentences.length, block: index };
      sentences.push({ ...place, start: start + offset, end: end + offset, text });
    }
    offset += block.text.length + BLOCK_JOINT.length;
  });
  return sentences;
}
