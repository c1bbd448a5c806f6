import { probability } from './pair/logistic.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';
import { type ReportPair, reportSignals } from './report-signals.ts';
import { REPORT_WEIGHTS } from './report-weights.ts';

/** A page's sentence and a report that may tell the same. */
export interface Likely extends ReportPair {
  /** How surely they do, 0..1. */
  probability: number;
}

/** A page's sentences beside an article's reports. */
export interface ReportLikeness {
  /** The pairs that have enough in common to be looked at. */
  likely: Likely[];
  /** The same for any sentence and report. */
  probabilityOf(sentence: number, report: number): number;
}

/**
 * How surely each of a page's sentences tells what a report of an article tells. That both are of one story is taken
 * as known, so that only the sentences speak; conflicting details say nothing, for within a story they are differences.
 */
export function compareWithReports(page: SentenceReading[], reports: SentenceReading[]): ReportLikeness {
  const { likely, signalsOf } = reportSignals(page, reports);
  const probabilityOf = (sentence: number, report: number) =>
    probability(REPORT_WEIGHTS, signalsOf(sentence, report));
  return {
    likely: likely.map((pair) => ({ ...pair, probability: probabilityOf(pair.sentence, pair.report) })),
    probabilityOf,
  };
}
