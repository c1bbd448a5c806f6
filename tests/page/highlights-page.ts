import { type Article, BLOCK_JOINT } from '../../lib/engine/text/article.ts';
import type { Span } from '../../lib/engine/text/span.ts';
import type { Reading } from '../../lib/page/page-highlights.ts';
import type { BlockPlace } from '../../lib/page/places.ts';
import type { Passage, PassageStyle } from '../../lib/page/plan-highlights.ts';

/** The article that these tests read: one sentence a paragraph, but for the last. */
export const PARAGRAPHS = [
  'Ministers opened talks on the accord in a mountain on Thursday.',
  'Officials spoke of an alleged threat in the far north.',
  'The ship carries drones. The ship sails for the Baltic on Friday.',
];
const TEXT = PARAGRAPHS.join(BLOCK_JOINT);
export const SENTENCES: Span[] = [
  PARAGRAPHS[0],
  PARAGRAPHS[1],
  'The ship carries drones.',
  'The ship sails for the Baltic on Friday.',
].map((words) => spanOf(words ?? ''));

/** Puts the article into the page. */
export function showArticle(paragraphs: string[] = PARAGRAPHS): HTMLElement {
  const article = document.createElement('article');
  article.append(...paragraphs.map(paragraph));
  document.body.replaceChildren(article);
  return article;
}

export function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Reads the page's paragraphs as they stand, each one block. */
export function readParagraphs(): Reading | null {
  const blocks: Article['blocks'] = [];
  const places: BlockPlace[] = [];
  let text = '';
  for (const element of document.querySelectorAll('article p')) {
    if (text !== '') text += BLOCK_JOINT;
    const start = text.length;
    const pieces: BlockPlace['pieces'] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      pieces.push({ node, nodeStart: 0, textStart: text.length, length: node.data.length });
      text += node.data;
    }
    blocks.push({ kind: 'paragraph', text: text.slice(start) });
    places.push({ start, end: text.length, pieces });
  }
  if (text === '') return null;
  const head = { url: null, title: null, byline: null, outlet: null, published: null, language: 'en' };
  return { article: { ...head, partial: false, blocks, text }, places };
}

export function reading(): Reading {
  const read = readParagraphs();
  if (!read) throw new Error('the page has no paragraphs');
  return read;
}

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length };
}

export function passage(sentence: number, style: PassageStyle, words?: string): Passage {
  const span = words === undefined ? SENTENCES[sentence] : spanOf(words);
  if (!span) throw new Error(`no sentence ${sentence}`);
  return { sentence, style, ...span };
}

/** The texts painted now, read as a page would read them: from the registry. */
export function paintedTexts(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => range.toString()).filter((text) => text !== ''),
  );
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
