import { isKnownByReports, reportsByFact } from '../story/facts-by-reports.ts';
import { LANGUAGES } from '../story/knowledge.ts';
import type { Fact, Report, StoryPack } from '../story/pack.ts';
import { readSentence } from './pair/read-sentence.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';

/** A report of a pack with its wording read. */
export interface ReportReading {
  report: Report;
  reading: SentenceReading;
}

const known = new WeakMap<StoryPack, ReportReading[]>();

/** The pack's reports in languages that the engine knows, in the pack's order; read once for each pack. */
export function readReports(pack: StoryPack): ReportReading[] {
  const readings = known.get(pack) ?? readAll(pack);
  known.set(pack, readings);
  return readings;
}

function readAll({ articles, reports }: StoryPack): ReportReading[] {
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  return reports.flatMap((report) => {
    const language = languages.get(report.article) ?? '';
    return LANGUAGES.includes(language) ? [{ report, reading: readSentence(report.wording, language) }] : [];
  });
}

/** Whether a text of the language can be said to be silent on the fact: else its reports are in other languages. */
export function isComparable(fact: Fact, pack: StoryPack, language: string): boolean {
  if (!isKnownByReports(fact)) return true;
  const told = reportsByFact(pack).get(fact.id) ?? [];
  return told.some(({ article }) => pack.articles.find(({ id }) => id === article)?.language === language);
}
