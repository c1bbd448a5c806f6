import { isKnownByReports } from '../story/facts-by-reports.ts';
import type { Fact, Report, StoryPack } from '../story/pack.ts';
import type { Span } from '../text/span.ts';
import type { Rarity } from './idf.ts';
import { likelyReports } from './likely-reports.ts';
import { type ReportReading, readReports } from './pack-reports.ts';
import { readSentence } from './pair/read-sentence.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';
import { localRarity } from './pair/signals/local-likeness.ts';
import type { Passage } from './passage.ts';
import { reportLikeness } from './report-likeness.ts';

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
 * From this probability on a sentence is in doubt. A match that is missed becomes a false omission, so the doubt
 * reaches far down: with each article of ECB+ held back from its story's pack (12,148 facts), 1.4 % of those that stay
 * below share an event with the page, most of them a part of what it tells; from 0.15 on it would be 1.9 %. Where a
 * pack's reports are in our own terse words (the bundled one without its tellings) it is 11 %: such facts need tellings.
 */
export const RETELLING_DOUBTFUL_FROM = 0.1;
/** From this one on it tells the fact: 97 % of the facts with a known event are then on the page, 95 % of ours. */
export const RETELLING_FROM = 0.7;

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
  const readings = reports.map(({ reading }) => reading);
  const rarity = localRarity(page, readings);
  const likely = likelyReports(readings, rarity);
  const pairOf = (sentence: number, report: ReportReading) =>
    retelling(passages[sentence] as Passage, page[sentence] as SentenceReading, report, rarity);

  const found = page
    .flatMap((reading, at) => likely(reading).map((index) => pairOf(at, reports[index] as ReportReading)))
    .filter(({ probability }) => probability >= RETELLING_DOUBTFUL_FROM)
    .sort((a, b) => b.probability - a.probability);
  const foundOf = Map.groupBy(found, ({ report }) => report.fact);
  const reportsOf = Map.groupBy(reports, ({ report }) => report.fact);
  return {
    retellings: ({ id }) => foundOf.get(id) ?? [],
    retoldBy: ({ id }, sentence) => (reportsOf.get(id) ?? []).map((report) => pairOf(sentence, report)),
  };
}

const NOTHING_COMPARABLE: ReportedFacts = { retellings: () => [], retoldBy: () => [] };

function retelling(
  { index, start, end }: Passage,
  page: SentenceReading,
  { report, reading }: ReportReading,
  rarity: Rarity,
): Retelling {
  const probability = reportLikeness(page, reading, rarity);
  return {
    report,
    sentence: index,
    span: { start, end },
    probability,
    isReadersWord: false,
    page,
    reference: reading,
  };
}
