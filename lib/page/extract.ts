import type { Article } from '../engine/text/article.ts';
import { guessLanguage } from '../engine/text/language.ts';
import { placedText } from './extract/blocks.ts';
import { domReader } from './extract/dom-reader.ts';
import { hasArticle } from './extract/front.ts';
import { readMetadata } from './extract/metadata.ts';
import { isPartial } from './extract/partial.ts';
import { articleLines } from './extract/select.ts';
import { snapshot } from './extract/snapshot.ts';
import { visibleDay } from './extract/visible-date.ts';
import type { BlockPlace } from './places.ts';

/** An article and the way back from its text to the page. `places[i]` is where `article.blocks[i]` stands. */
export interface ExtractedArticle {
  article: Article;
  places: BlockPlace[];
}

/**
 * Reads the article out of a page, live or parsed, without changing it. `url` is the page's address, or an empty
 * string if it has none. `null` when the page has no article: a front, a search page, an application, an empty page.
 */
export function extractArticle(document: Document, url: string): ExtractedArticle | null {
  if (!document.documentElement) return null;
  const metadata = readMetadata(domReader(document), url);
  const page = snapshot(document);
  const selection = articleLines(page, metadata);
  if (!hasArticle(page, selection, metadata)) return null;
  const { blocks, text, places } = placedText(selection.lines);
  const { title, byline, outlet } = metadata;
  const published = metadata.published ?? visibleDay(page, selection);
  const language = metadata.language ?? guessLanguage(text);
  const partial = page.cut || isPartial(page, selection, metadata.data);
  const article = { url: metadata.url, title, byline, outlet, published, language, partial, blocks, text };
  return { article, places };
}
