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

const grouped = new WeakMap<StoryPack, Map<string, Report[]>>();

/** The pack's reports by their fact's id. */
export function reportsByFact(pack: StoryPack): ReadonlyMap<string, Report[]> {
  const reports = grouped.get(pack) ?? Map.groupBy(pack.reports, ({ fact }) => fact);
  grouped.set(pack, reports);
  return reports;
}

/** Whether nothing but its reports' wordings tells how a text would tell the fact. */
export function isKnownByReports({ tellings = [], cues }: Fact): boolean {
  return tellings.length === 0 && cues === undefined;
}

/** Whether a text of the language can be said to be silent on the fact: else its reports are in other languages. */
export function isComparable(fact: Fact, pack: StoryPack, language: string): boolean {
  if (!isKnownByReports(fact)) return true;
  const told = reportsByFact(pack).get(fact.id) ?? [];
  return told.some(({ article }) => pack.articles.find(({ id }) => id === article)?.language === language);
}

/** Whether the pack is one of gathered articles: all of its facts are known by their reports alone. */
export function isGathered({ facts }: StoryPack): boolean {
  return facts.length > 0 && facts.every(isKnownByReports);
}
