import { logOdds, probability } from './pair/logistic.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';
import { type ReportPair, type ReportSignals, reportSignals } from './report-signals.ts';
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

/**
 * The log-odds, -5..5, that either of two articles' sentences retells the other, by their places: the mean of both
 * directions.
 */
export function retellingBetween(
  a: SentenceReading[],
  b: SentenceReading[],
): (inA: number, inB: number) => number {
  const forth = reportSignals(a, b);
  const back = reportSignals(b, a, (inB, inA) => forth.commonOf(inA, inB));
  const oddsOf = (signals: ReportSignals) => logOdds(probability(REPORT_WEIGHTS, signals));
  return (inA, inB) => (oddsOf(forth.signalsOf(inA, inB)) + oddsOf(back.signalsOf(inB, inA))) / 2;
}
