import type { Fact, Report, StoryPack } from './pack.ts';
import { reportKey } from './report-key.ts';

const grouped = new WeakMap<StoryPack, Map<string, Report[]>>();
const keyed = new WeakMap<StoryPack, Map<string, string>>();

/** The pack's reports by their fact's id. */
export function reportsByFact(pack: StoryPack): ReadonlyMap<string, Report[]> {
  const reports = grouped.get(pack) ?? Map.groupBy(pack.reports, ({ fact }) => fact);
  grouped.set(pack, reports);
  return reports;
}

/** The ids of the pack's facts by their reports' `reportKey`. */
export function factByReportKey(pack: StoryPack): ReadonlyMap<string, string> {
  const facts = keyed.get(pack) ?? new Map(pack.reports.map((report) => [reportKey(report), report.fact]));
  keyed.set(pack, facts);
  return facts;
}

/** Whether nothing but its reports' wordings tells how a text would tell the fact. */
export function isKnownByReports({ tellings = [], cues }: Fact): boolean {
  return tellings.length === 0 && cues === undefined;
}

/** Whether the pack is one of gathered articles: all of its facts are known by their reports alone. */
export function isGathered({ facts }: StoryPack): boolean {
  return facts.length > 0 && facts.every(isKnownByReports);
}
