import type { Glance } from '../engine/story/glance.ts';
import { domReader } from './extract/dom-reader.ts';
import { hasArticle } from './extract/front.ts';
import { readMetadata } from './extract/metadata.ts';
import { articleLines, type Selection } from './extract/select.ts';
import { snapshot } from './extract/snapshot.ts';
import { visibleDay } from './extract/visible-date.ts';

const LEAD_WORDS = 300;
/** Of a paragraph without end only this much, in UTF-16 units. */
const LONGEST_PARAGRAPH = 2000;

/**
 * What a page is about, from its metadata and first paragraphs; `null` for a page with neither title nor text. Takes
 * a few milliseconds on a news page. `url` is the page's address, or an empty string if it has none.
 */
export function glanceAt(document: Document, url: string = document.URL): Glance | null {
  if (!document.documentElement) return null;
  const metadata = readMetadata(domReader(document), url);
  const page = snapshot(document);
  const selection = articleLines(page, metadata);
  if (!metadata.title && selection.words === 0) return null;
  return {
    url: metadata.url ?? '',
    title: metadata.title ?? '',
    description: metadata.description ?? '',
    lead: leadOf(selection),
    published: metadata.published ?? visibleDay(page, selection),
    language: metadata.language,
    isArticle: hasArticle(page, selection, metadata),
  };
}

function leadOf({ lines }: Selection): string {
  const lead: string[] = [];
  let words = 0;
  for (const { line } of lines) {
    if (words >= LEAD_WORDS) break;
    lead.push(line.text.slice(0, LONGEST_PARAGRAPH));
    words += line.words;
  }
  return lead.join('\n\n');
}
