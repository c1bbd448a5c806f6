import type {
  ComparedFact,
  ComparedSource,
  Comparison,
  Difference,
  DifferenceKind,
} from '../compare/comparison.ts';
import { asWritten, isDetail, listTellings, type Telling } from './differences.ts';
import { excerpt, pageWords, tellingWords } from './page-words.ts';
import type { Piece } from './pieces.ts';

/** One of the differences a reader should see first. */
export interface TopDifference {
  fact: ComparedFact;
  /** The source that tells it so; of a fact not on the page, every source that reports it. */
  sources: ComparedSource[];
  /** Both wordings, each short enough for a glance; `null` for a fact not on the page. */
  wordings: TopWordings | null;
}

export interface TopWordings {
  kind: DifferenceKind;
  page: Piece[];
  reference: Piece[];
  /** Whether the reference is the source's own words; else it is our wording of its report. */
  isQuoted: boolean;
  /** Of the reference, as a primary subtag. */
  language: string | null;
}

const TOP_VERDICTS = ['framed', 'differs', 'omitted'] as const;

/** Two lines of the popup. */
const GLANCE_LENGTH = 72;

/**
 * How far a kind of difference takes a reader from the other telling. Another detail cannot both be right;
 * scare quotes, loaded words and hedges carry a stance; the others seldom do. An order, not a measurement.
 */
const KIND_WEIGHT: Record<DifferenceKind, number> = {
  status: 6,
  number: 6,
  person: 6,
  date: 6,
  place: 6,
  'scare-quote': 5,
  'loaded-term': 5,
  hedge: 4,
  certainty: 3,
  'altered-quote': 2,
  'partial-quote': 2,
  attribution: 1,
};

/**
 * The differences that matter most: first the best of each verdict (worded differently, details differ, not
 * in this article), so that none crowds out the others, then the next best of each. Shown by verdict.
 */
export function topDifferences(comparison: Comparison, limit = 3): TopDifference[] {
  const ranked = TOP_VERDICTS.map((verdict) => rank(comparison.facts.filter((f) => f.verdict === verdict)));
  const deepest = Math.max(...ranked.map(({ length }) => length));
  const inTurn = Array.from({ length: deepest }, (_, place) => ranked.flatMap((facts) => facts[place] ?? []));
  const chosen = new Set(inTurn.flat().slice(0, limit));
  return ranked
    .flat()
    .filter((fact) => chosen.has(fact))
    .map((fact) => describe(comparison, fact));
}

function rank(facts: ComparedFact[]): ComparedFact[] {
  const weight = (fact: ComparedFact) =>
    KIND_WEIGHT[heaviest(fact.outlets.flatMap(({ differences }) => differences))?.kind ?? 'attribution'];
  return facts.sort((a, b) => weight(b) - weight(a) || b.origins - a.origins || b.confidence - a.confidence);
}

function describe(comparison: Comparison, fact: ComparedFact): TopDifference {
  const tellings = listTellings(comparison, fact);
  const isOfVerdict = ({ kind }: Difference) => isDetail(kind) === (fact.verdict === 'differs');
  const difference = heaviest(tellings.flatMap(({ report }) => report.differences.filter(isOfVerdict)));
  const telling = tellings.find(({ report }) => difference && report.differences.includes(difference));
  if (!difference || !telling) {
    return { fact, sources: tellings.map(({ source }) => source), wordings: null };
  }
  return { fact, sources: [telling.source], wordings: bothWordings(comparison, fact, telling, difference) };
}

function bothWordings(
  comparison: Comparison,
  fact: ComparedFact,
  { report, source }: Telling,
  { kind, page, reference }: Difference,
): TopWordings {
  const isQuoted = reference !== null;
  return {
    kind,
    page:
      page !== null && isDetail(kind)
        ? [{ text: page, isMarked: true }]
        : glance(pageWords(comparison, fact), page, page ?? tellingWords(fact)),
    reference: isQuoted
      ? [{ text: asWritten(reference, report), isMarked: true }]
      : glance(report.wording ?? '', null, null),
    isQuoted: isQuoted || report.isVerbatim,
    language: isQuoted ? source.language : report.language,
  };
}

function glance(text: string, marked: string | null, around: string | null): Piece[] {
  return excerpt(text, { around, marked: [marked], length: GLANCE_LENGTH });
}

function heaviest(differences: readonly Difference[]): Difference | undefined {
  return [...differences].sort((a, b) => KIND_WEIGHT[b.kind] - KIND_WEIGHT[a.kind])[0];
}
