import { wordsOf } from '../../lib/engine/framing/lexicon/compiled.ts';
import { readOutlines } from '../../lib/engine/framing/outline.ts';
import { type ReadQuotation, readQuoted } from '../../lib/engine/framing/quoted.ts';
import { isRuledOut } from '../../lib/engine/framing/scare-quote.ts';
import type { QuotedCase } from '../engine/framing/quoted-case.ts';
import { CLASSES } from '../engine/framing/quoted-classes.ts';
import { QUOTED } from '../engine/framing/quoted-fragments.ts';
import { HELD_OUT } from '../engine/framing/quoted-held-out.ts';
import { PROSE } from '../engine/framing/quoted-prose.ts';
import { PROSE_AUTUMN } from '../engine/framing/quoted-prose-autumn.ts';
import { PROSE_AUTUMN_NB_DE } from '../engine/framing/quoted-prose-autumn-nb-de.ts';
import { PROSE_COLUMNS } from '../engine/framing/quoted-prose-columns.ts';
import { PROSE_FRESH } from '../engine/framing/quoted-prose-fresh.ts';
import { PROSE_LATE } from '../engine/framing/quoted-prose-late.ts';
import { PROSE_NB_DE } from '../engine/framing/quoted-prose-nb-de.ts';
import { PROSE_NEWS } from '../engine/framing/quoted-prose-news.ts';
import { PROSE_NEWS_NB_DE } from '../engine/framing/quoted-prose-news-nb-de.ts';
import { PROSE_SATIRE } from '../engine/framing/quoted-prose-satire.ts';
import { PROSE_WINTER } from '../engine/framing/quoted-prose-winter.ts';
import { PROSE_WINTER_NB_DE } from '../engine/framing/quoted-prose-winter-nb-de.ts';
import { UNSEEN } from '../engine/framing/quoted-unseen.ts';
import { WINTER_CLASSES } from '../engine/framing/quoted-winter-classes.ts';
import { type CoveragePage, coverageArticle } from '../fixtures/coverage-page.ts';
import type { Example } from './regression.ts';

/** The tables that the engine is developed on; of those that stand for its fixed rules each row counts so often. */
const TABLES: [name: string, table: QuotedCase[], weight: number][] = [
  ['fragments', QUOTED, 3],
  ['classes', CLASSES, 3],
  ['single sentences', HELD_OUT, 1],
  ['comment pages, tabloids, agencies', UNSEEN, 1],
  ['prose', PROSE, 1],
  ['prose, nb and de', PROSE_NB_DE, 1],
  ['late prose', PROSE_LATE, 1],
  ['fresh prose', PROSE_FRESH, 1],
  ['news', PROSE_NEWS, 1],
  ['news, nb and de', PROSE_NEWS_NB_DE, 1],
  ['columns', PROSE_COLUMNS, 1],
  ['satire', PROSE_SATIRE, 1],
  ['autumn prose', PROSE_AUTUMN, 1],
  ['autumn prose, nb and de', PROSE_AUTUMN_NB_DE, 1],
  ['winter classes', WINTER_CLASSES, 1],
  ['winter prose', PROSE_WINTER, 1],
  ['winter prose, nb and de', PROSE_WINTER_NB_DE, 1],
];

const PAGES_WEIGHT = 2;

/** Every quoted fragment of the tables and the labelled pages that may be a scare quote, with its features; the table's name is its topic. */
export function scareSamples(pages: CoveragePage[]): Example[] {
  return [
    ...TABLES.flatMap(([topic, table, weight]) => table.flatMap((row) => rowSamples(row, topic, weight))),
    ...pages.flatMap(pageSamples),
  ];
}

function rowSamples({ text, language = 'en', called }: QuotedCase, topic: string, weight: number): Example[] {
  return read(text, language).flatMap((quotation, at) =>
    sampleOf(quotation, topic, called[at] === 'scare-quote', weight),
  );
}

function pageSamples(page: CoveragePage): Example[] {
  const { scareQuotes, ambiguousQuotes = [] } = page.expect;
  const { text, language } = coverageArticle(page);
  const [scare, unclear] = [scareQuotes, ambiguousQuotes].map((quotes) => new Set(quotes.map(bare)));
  return read(text, language).flatMap((quotation) => {
    const words = bare(text.slice(quotation.start, quotation.end));
    return unclear?.has(words) ? [] : sampleOf(quotation, 'pages', scare?.has(words) ?? false, PAGES_WEIGHT);
  });
}

function read(text: string, language: string | null): ReadQuotation[] {
  const words = wordsOf(language ?? 'en');
  return words === null ? [] : readQuoted(text, readOutlines(text), words);
}

function sampleOf({ features }: ReadQuotation, topic: string, hit: boolean, weight: number): Example[] {
  if (features === null || isRuledOut(features)) return [];
  return [{ topic, hit, weight, values: Object.fromEntries([...features].map((feature) => [feature, 1])) }];
}

function bare(quote: string): string {
  return quote.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
