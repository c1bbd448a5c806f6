import type {
  ComparedFact,
  ComparedSource,
  Comparison,
  Difference,
  DifferenceKind,
  OutletReport,
} from '../compare/comparison.ts';
import { compareWordings } from './compare-wordings.ts';
import { pageWords } from './page-words.ts';
import { hasMark, markPhrases, type Piece } from './pieces.ts';
import { orderSources } from './sources.ts';

/** One source's telling of a fact, beside the page's. */
export interface Telling {
  source: ComparedSource;
  report: OutletReport;
  /** The page's own words, marked where they differ from this telling. */
  page: Piece[];
  /** Our wording of the report, marked likewise; empty if it has none. */
  wording: Piece[];
  differences: DifferencePair[];
}

/** The two sides of one difference, the words that differ marked; `null` where a side is plain. */
export interface DifferencePair {
  kind: DifferenceKind;
  page: Piece[] | null;
  reference: Piece[] | null;
}

/** A fact that is told differently elsewhere, and by whom. */
export interface ToldDifferently {
  fact: ComparedFact;
  tellings: Telling[];
}

/**
 * Two sentences that share fewer of their words are two tellings, not one altered: marking every word of
 * both would show nothing.
 */
const MIN_SHARED_WORDS = 0.5;

const DETAIL_KINDS: ReadonlySet<DifferenceKind> = new Set(['number', 'date', 'place', 'person', 'status']);

/** Whether a difference of this kind is a conflict of details; the others are of wording. */
export function isDetail(kind: DifferenceKind): boolean {
  return DETAIL_KINDS.has(kind);
}

/** Every fact of the page that some source tells differently, in the order of the page. */
export function listToldDifferently(comparison: Comparison): ToldDifferently[] {
  return comparison.facts.flatMap((fact) => {
    const tellings = listTellings(comparison, fact).filter(({ differences }) => differences.length > 0);
    return fact.onPage && tellings.length > 0 ? [{ fact, tellings }] : [];
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

function tell(words: string, source: ComparedSource, report: OutletReport): Telling {
  return {
    source,
    report,
    ...markBothSides(words, report),
    differences: report.differences.map(pairUp),
  };
}

function markBothSides(words: string, report: OutletReport): { page: Piece[]; wording: Piece[] } {
  const wording = report.wording ?? '';
  const marked = {
    page: markPhrases(
      words,
      report.differences.map(({ page }) => page),
    ),
    wording: markPhrases(
      wording,
      report.differences.map(({ reference }) => reference),
    ),
  };
  if (hasMark(marked.page) || hasMark(marked.wording)) return marked;
  const compared = compareWordings(words, wording);
  return compared.shared < MIN_SHARED_WORDS ? marked : { page: compared.page, wording: compared.reference };
}

function pairUp({ kind, page, reference }: Difference): DifferencePair {
  if (page !== null && reference !== null) {
    const compared = compareWordings(page, reference);
    return { kind, page: compared.page, reference: compared.reference };
  }
  return { kind, page: wholly(page), reference: wholly(reference) };
}

function wholly(text: string | null): Piece[] | null {
  return text === null ? null : [{ text, isMarked: true }];
}
