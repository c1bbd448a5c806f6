import { expect, test } from 'vitest';
import { type Article, BLOCK_JOINT, type Block } from '../../../lib/engine/text/article.ts';
import { articleSentences } from '../../../lib/engine/text/article-sentences.ts';

function articleOf(blocks: Block[]): Article {
  const text = blocks.map((block) => block.text).join(BLOCK_JOINT);
  const unknown = { url: null, title: null, byline: null, outlet: null, published: null, language: null };
  return { ...unknown, partial: false, blocks, text };
}

const article = articleOf([
  { kind: 'standfirst', text: 'Two states talk' },
  { kind: 'paragraph', text: 'They met. They spoke.' },
  { kind: 'crosshead', text: 'What comes next. Perhaps.' },
  { kind: 'list-item', text: 'Ships' },
]);

test('sentences are counted through the article, crossheads left out, and know their block', () => {
  expect(articleSentences(article).map(({ index, block, text }) => [index, block, text])).toEqual([
    [0, 0, 'Two states talk'],
    [1, 1, 'They met.'],
    [2, 1, 'They spoke.'],
    [3, 3, 'Ships'],
  ]);
});

test('offsets are offsets into the article’s text', () => {
  const sentences = articleSentences(article);
  expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual(
    sentences.map(({ text }) => text),
  );
});

test('an article without blocks has no sentences', () => {
  expect(articleSentences(articleOf([]))).toEqual([]);
});
