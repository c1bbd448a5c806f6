import { isKnownByReports } from '../story/facts-by-reports.ts';
import type { Fact, Report, StoryPack } from '../story/pack.ts';
import type { Span } from '../text/span.ts';
import { type ReportReading, readReports } from './pack-reports.ts';
import { readSentence } from './pair/read-sentence.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';
import type { Passage } from './passage.ts';
import { compareWithReports } from './report-likeness.ts';

/** A sentence of the page that tells, surely or perhaps, what a report tells. */
export interface Retelling {
  report: Report;
  /** The page's sentence, and where it stands in the article's text. */
  sentence: number;
  span: Span;
  /** How surely, 0..1. */
  probability: number;
  /** The reader says that it does. */
  isReadersWord: boolean;
  page: SentenceReading;
  reference: SentenceReading;
}

/** The facts that are known by their reports alone, as a page is compared with them. */
export interface ReportedFacts {
  /** Every retelling of a fact that is at least in doubt, the surest first. */
  retellings(fact: Fact): Retelling[];
  /** One for each report of the fact in the page's language, by the words of one sentence, however unlike they are. */
  retoldBy(fact: Fact, sentence: number): Retelling[];
}

/**
 * From this probability on a sentence is in doubt. A match that is missed becomes a false omission: with each article of
 * ECB+ held back from its story's pack (13,563 facts), 56 % of the facts stay below, and 1.0 % of those share an event
 * with the page, most of them a part of what it tells; from 0.2 on it would be 47 % and 0.9 %. In `confirmed` F1 is near
 * its best here. Where a pack's reports are in our own terse words (the bundled one without its tellings) more is
 * missed: such facts need tellings.
 */
export const RETELLING_DOUBTFUL_FROM = 0.3;
/** From this one on it tells the fact: 96 % of the facts with a known event are then on the page. */
export const RETELLING_FROM = 0.98;

/** What is longer is no sentence but a list or a text made to hurt: no more of it is read. */
const MOST_CHARACTERS = 2000;

/** Compares a page's sentences with the reports of the facts that are known by nothing else. */
export function matchReports(pack: StoryPack, passages: Passage[], language: string): ReportedFacts {
  const byReport = new Set(pack.facts.filter(isKnownByReports).map(({ id }) => id));
  const reports = readReports(pack).filter(
    ({ report, reading }) => reading.language === language && byReport.has(report.fact),
  );
  if (reports.length === 0) return NOTHING_COMPARABLE;
  const page = passages.map(({ text }) => readSentence(text.slice(0, MOST_CHARACTERS), language));
  const bySource = [...Map.groupBy(reports, ({ report }) => report.article).values()];
  const compared = bySource.map((own) => compareWithSource(page, passages, own));
  const found = compared.flatMap(({ found }) => found).sort((a, b) => b.probability - a.probability);
  const foundOf = Map.groupBy(found, ({ report }) => report.fact);
  return {
    retellings: ({ id }) => foundOf.get(id) ?? [],
    retoldBy: ({ id }, sentence) => compared.flatMap(({ retoldBy }) => retoldBy(id, sentence)),
  };
}

/** The retellings of one source's reports: what is rare is rare in the page and that source. */
function compareWithSource(page: SentenceReading[], passages: Passage[], reports: ReportReading[]) {
  const { likely, probabilityOf } = compareWithReports(
    page,
    reports.map(({ reading }) => reading),
  );
  const retelling = (sentence: number, report: number, probability: number) =>
    retellingOf(
      passages[sentence] as Passage,
      page[sentence] as SentenceReading,
      reports[report] as ReportReading,
      probability,
    );
  return {
    found: likely
      .filter(({ probability }) => probability >= RETELLING_DOUBTFUL_FROM)
      .map(({ sentence, report, probability }) => retelling(sentence, report, probability)),
    retoldBy: (fact: string, sentence: number) =>
      reports.flatMap(({ report }, at) =>
        report.fact === fact ? [retelling(sentence, at, probabilityOf(sentence, at))] : [],
      ),
  };
}

function retellingOf(
  { index, start, end }: Passage,
  page: SentenceReading,
  { report, reading }: ReportReading,
  probability: number,
): Retelling {
  const span = { start, end };
  return { report, sentence: index, span, probability, isReadersWord: false, page, reference: reading };
}

const NOTHING_COMPARABLE: ReportedFacts = { retellings: () => [], retoldBy: () => [] };
