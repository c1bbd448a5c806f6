import type {
  ComparedFact,
  ComparedSource,
  Comparison,
  DifferenceKind,
  OutletReport,
} from '../compare/comparison.ts';
import { compareWordings } from './compare-wordings.ts';
import { pageWords } from './page-words.ts';
import { findPhrase, hasMark, markPhrases, type Piece } from './pieces.ts';
import { orderSources } from './sources.ts';

/** One source's telling of a fact, beside the page's. */
export interface Telling {
  source: ComparedSource;
  report: OutletReport;
  /** The report's wording, marked where it differs from the page's words; empty if it has none. */
  wording: Piece[];
  /** Where both sides have words of their own. */
  collations: Collation[];
  /** What only this source's wording has. */
  devices: Device[];
  /** What only the page's wording has, beside this source's. */
  pageDevices: Device[];
}

/** Words on both sides that differ, the differing ones marked. */
export interface Collation {
  kind: DifferenceKind;
  page: Piece[];
  reference: Piece[];
}

/** Words that one side has, and the other is plain. */
export interface Device {
  kind: DifferenceKind;
  text: string;
}

/** A fact that is told differently elsewhere, and by whom. */
export interface ToldDifferently {
  fact: ComparedFact;
  tellings: Telling[];
}

/**
 * Two sentences that share fewer of their words are two tellings, not one altered: to mark what each says in its own
 * way would look as if all of it were a difference.
 */
const LEAST_SHARED_WORDS = 0.8;

const DETAIL_KINDS: ReadonlySet<DifferenceKind> = new Set(['number', 'date', 'place', 'person', 'status']);

/** Whether a difference of this kind is a conflict of details; the others are of wording. */
export function isDetail(kind: DifferenceKind): boolean {
  return DETAIL_KINDS.has(kind);
}

/** Every fact of the page that some source tells differently, in the order of the page. */
export function listToldDifferently(comparison: Comparison): ToldDifferently[] {
  const onPage = comparison.facts.filter((fact) => fact.onPage);
  return onPage.flatMap((fact) => {
    const tellings = listTellings(comparison, fact).filter(({ report }) => report.differences.length > 0);
    return tellings.length > 0 ? [{ fact, tellings }] : [];
  });
}

/** Every source that reports the fact, in the comparison's order of sources. */
export function listTellings(comparison: Comparison, fact: ComparedFact): Telling[] {
  const words = pageWords(comparison, fact);
  return orderSources(comparison).flatMap((source) => {
    const report = fact.outlets.find(({ id }) => id === source.id);
    return report?.reports ? [tell(words, source, report)] : [];
  });
}

/** What the page's wording has and some telling has not, each once. */
export function listPageDevices(tellings: readonly Telling[]): Device[] {
  const byKey = new Map<string, Device>();
  for (const device of tellings.flatMap(({ pageDevices }) => pageDevices)) {
    byKey.set(`${device.kind} ${device.text}`, device);
  }
  return [...byKey.values()];
}

/** The page's words in every difference, to be marked in it. */
export function pagePhrases(tellings: readonly Telling[]): (string | null)[] {
  return tellings.flatMap(({ report }) => report.differences.map(({ page }) => page));
}

function tell(words: string, source: ComparedSource, report: OutletReport): Telling {
  const collations: Collation[] = [];
  const devices: Device[] = [];
  const pageDevices: Device[] = [];
  for (const { kind, page, reference } of report.differences) {
    const there = reference === null ? null : asWritten(reference, report);
    if (page !== null && there !== null) collations.push({ kind, ...collate(page, there) });
    else if (there !== null) devices.push({ kind, text: there });
    else if (page !== null) pageDevices.push({ kind, text: page });
  }
  return { source, report, wording: markWording(words, report), collations, devices, pageDevices };
}

/** A detail may come as the plain name of its value: shown as it stands in the report, if it stands there. */
export function asWritten(reference: string, { quotes, wording }: OutletReport): string {
  for (const text of [...quotes, wording ?? '']) {
    const span = findPhrase(text, reference);
    if (span !== null && span.end - span.start === reference.length) return text.slice(span.start, span.end);
  }
  return reference;
}

function collate(page: string, reference: string): Pick<Collation, 'page' | 'reference'> {
  const compared = compareWordings(page, reference);
  return { page: compared.page, reference: compared.reference };
}

/** Word by word only in the source's own sentence: where ours for it differs from the page says nothing of the source. */
function markWording(words: string, { wording, isVerbatim, differences }: OutletReport): Piece[] {
  if (wording === null) return [];
  const marked = markPhrases(
    wording,
    differences.map(({ reference }) => reference),
  );
  if (hasMark(marked) || !isVerbatim) return marked;
  const compared = compareWordings(words, wording);
  return compared.shared < LEAST_SHARED_WORDS ? marked : compared.reference;
}
