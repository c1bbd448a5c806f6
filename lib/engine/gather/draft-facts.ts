import type { Fact, Report, StoryPack } from '../story/pack.ts';

/** A fact while edits are applied: with all reports that it ever took up, two of one article's as well. */
export interface DraftFact {
  fact: Fact;
  reports: Report[];
  /** The facts that it was merged from, to be had back when it is split again. */
  parts: DraftFact[];
}

/** A pack's facts with their reports, in order. */
export function draftsOf({ facts, reports }: Pick<StoryPack, 'facts' | 'reports'>): DraftFact[] {
  const byFact = Map.groupBy(reports, ({ fact }) => fact);
  return facts.map((fact) => ({ fact, reports: byFact.get(fact.id) ?? [], parts: [] }));
}

/** The facts and reports of a pack: of each article's reports of one fact only the first, and what fits the fact. */
export function factsOf(drafts: DraftFact[]): Pick<StoryPack, 'facts' | 'reports'> {
  return {
    facts: drafts.map(({ fact }) => fact),
    reports: drafts.flatMap(({ fact, reports }) =>
      firstOfEachArticle(reports).map((report) => fitted(report, fact)),
    ),
  };
}

function firstOfEachArticle(reports: Report[]): Report[] {
  return [...new Map(reports.toReversed().map((report) => [report.article, report])).values()].reverse();
}

/** The report as one of this fact, without details that it does not ask for. */
function fitted(report: Report, fact: Fact): Report {
  if (report.fact === fact.id) return report;
  const { details = {}, ...rest } = report;
  const kept = Object.entries(details).filter(([slot, value]) => asksFor(fact, slot, value));
  return { ...rest, fact: fact.id, ...(kept.length > 0 && { details: Object.fromEntries(kept) }) };
}

function asksFor({ details = [] }: Fact, slot: string, value: string): boolean {
  const asked = details.find(({ id }) => id === slot);
  if (asked === undefined) return false;
  return asked.kind === 'number' || asked.kind === 'date' || asked.values.includes(value);
}
