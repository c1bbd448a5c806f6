import type { Glance } from '../engine/story/glance.ts';
import { domReader } from './extract/dom-reader.ts';
import { readMetadata } from './extract/metadata.ts';
import { articleLines } from './extract/select.ts';
import { snapshot } from './extract/snapshot.ts';

const LEAD_WORDS = 300;
const FEWEST_WORDS = 25;

/** What a page is about, from its metadata and first paragraphs; `null` for a page without any text. */
export function glanceAt(document: Document): Glance | null {
  if (!document.documentElement) return null;
  const metadata = readMetadata(domReader(document), document.URL);
  const { lines } = articleLines(snapshot(document), metadata);
  const lead: string[] = [];
  let words = 0;
  for (const { line } of lines) {
    if (words >= LEAD_WORDS) break;
    lead.push(line.text.slice(0, LEAD_WORDS * 8));
    words += line.words;
  }
  if (!metadata.title && words === 0) return null;
  return {
    url: metadata.url ?? '',
    title: metadata.title ?? '',
    description: metadata.description ?? '',
    lead: lead.join('\n\n'),
    published: metadata.published,
    language: metadata.language,
    isArticle: words >= FEWEST_WORDS,
  };
}
