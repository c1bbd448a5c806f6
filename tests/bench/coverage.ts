import { compareArticle } from '../../lib/engine/compare/compare.ts';
import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { type CoverageLabels, type CoveragePage, coverageArticle } from '../fixtures/coverage-page.ts';
import type { Scored } from './metrics.ts';

/** Hits, false alarms and misses of one thing looked for. */
export interface Tally {
  hits: number;
  false: number;
  missed: number;
}

export function emptyTally(): Tally {
  return { hits: 0, false: 0, missed: 0 };
}

export function precision({ hits, false: wrong }: Tally): number {
  return hits + wrong === 0 ? 1 : hits / (hits + wrong);
}

export function recall({ hits, missed }: Tally): number {
  return hits + missed === 0 ? 1 : hits / (hits + missed);
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

export function add(a: Tally, b: Tally): Tally {
  return { hits: a.hits + b.hits, false: a.false + b.false, missed: a.missed + b.missed };
}

/** What one page's comparison got right and wrong, with the cases by name. */
export interface PageScore {
  page: CoveragePage;
  comparison: Comparison;
  story: Tally;
  facts: Tally;
  conflicts: Tally;
  framed: Tally;
  scareQuotes: Tally;
  omissions: Tally;
  /** What is said of each fact, how surely, and whether it is so. */
  rows: Scored[];
  wrong: string[];
}

/** Compares a page and scores the comparison against its labels. */
export function scorePage(page: CoveragePage, packs: StoryPack[]): PageScore {
  const comparison = compareArticle(coverageArticle(page), packs);
  const wrong: string[] = [];
  const { expect } = page;
  const skip = new Set([...expect.doubtful, ...Object.keys(expect.maybe ?? {})]);
  const onPage = comparison.facts.filter(({ onPage }) => onPage).map(({ id }) => id);
  const tally = (
    what: string,
    found: string[],
    expected: string[],
    ignored: Set<string> = new Set(),
  ): Tally => {
    const scored = found.filter((id) => !ignored.has(id));
    const missing = expected.filter((id) => !ignored.has(id) && !found.includes(id));
    const extra = scored.filter((id) => !expected.includes(id));
    wrong.push(...extra.map((id) => `${what} + ${id}`), ...missing.map((id) => `${what} - ${id}`));
    return { hits: scored.length - extra.length, false: extra.length, missed: missing.length };
  };
  const byVerdict = (verdict: string) =>
    comparison.facts.filter((fact) => fact.verdict === verdict).map(({ id }) => id);
  const none = emptyTally();
  const isCoverage = expect.story !== null;
  const marked = comparison.framing
    .filter(({ kind }) => kind === 'scare-quote')
    .map(({ text }) => bare(text));
  const story = tally(
    'story',
    comparison.story ? [comparison.story.id] : [],
    expect.story ? [expect.story] : [],
  );
  const isSeen = isCoverage && comparison.story !== null;
  return {
    page,
    comparison,
    wrong,
    rows: isSeen ? rowsOf(comparison, expect, skip) : [],
    story,
    facts: isCoverage ? tally('fact', onPage, Object.keys(expect.facts), skip) : none,
    conflicts: isSeen ? tally('conflict', byVerdict('differs'), Object.keys(expect.conflicts), skip) : none,
    framed: isSeen
      ? tally(
          'framed',
          byVerdict('framed'),
          framedFacts(page, packs),
          new Set([...(expect.framedMaybe ?? []), ...skip]),
        )
      : none,
    scareQuotes: tally(
      'scare',
      marked,
      expect.scareQuotes.map(bare),
      new Set((expect.ambiguousQuotes ?? []).map(bare)),
    ),
    omissions: isSeen
      ? tally(
          'omitted',
          byVerdict('omitted'),
          byVerdict('omitted').filter((id) => !(id in expect.facts)),
          skip,
        )
      : none,
  };
}

function rowsOf({ facts }: Comparison, expect: CoverageLabels, skip: Set<string>): Scored[] {
  return facts
    .filter(({ id }) => !skip.has(id))
    .map(({ id, onPage, confidence }) => ({ score: confidence, hit: onPage === id in expect.facts }));
}

function bare(quote: string): string {
  return quote.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const STANCES = ['scare-quote', 'hedge', 'loaded-term', 'certainty'];

/** The facts the page frames, and those on it that some source of the pack frames; a conflict goes before. */
function framedFacts({ expect }: CoveragePage, packs: StoryPack[]): string[] {
  const reports = packs.flatMap((pack) => pack.reports);
  const framedElsewhere = Object.keys(expect.facts).filter((id) =>
    reports.some(({ fact, marks = [] }) => fact === id && marks.some(({ kind }) => STANCES.includes(kind))),
  );
  return [...new Set([...expect.framed, ...framedElsewhere])].filter((id) => !(id in expect.conflicts));
}
