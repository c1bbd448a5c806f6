import type { Report } from '../story/pack.ts';
import { reportKey } from '../story/report-key.ts';
import { sentenceKey } from '../text/hash.ts';
import type { DraftFact } from './draft-facts.ts';
import { uniqueIds } from './unique-id.ts';

/**
 * These reports made a fact of their own, which stands behind the first one that they are taken from. A fact that was
 * merged before comes back as it was. Facts that no report is left of go; where the reports are all that one fact has,
 * nothing changes.
 */
export function splitFacts(drafts: DraftFact[], keys: string[]): DraftFact[] {
  const named = new Set(keys);
  const isNamed = (report: Report) => named.has(reportKey(report));
  const from = drafts.filter(({ reports }) => reports.some(isNamed));
  const [first] = from;
  if (first === undefined || (from.length === 1 && first.reports.every(isNamed))) return drafts;
  const rests = new Map(from.map((draft) => [draft, withoutReports(draft, isNamed)]));
  const left = drafts.flatMap((draft) => rests.get(draft) ?? (rests.has(draft) ? [] : [draft]));
  const own = factOf(from, isNamed, uniqueIds(left.map(({ fact }) => fact.id)));
  return drafts.flatMap((draft) => {
    const rest = rests.has(draft) ? rests.get(draft) : draft;
    return [...(rest ? [rest] : []), ...(draft === first ? [own] : [])];
  });
}

function factOf(
  from: DraftFact[],
  isNamed: (report: Report) => boolean,
  uniqueId: (id: string) => string,
): DraftFact {
  const reports = from.flatMap((draft) => draft.reports).filter(isNamed);
  const before = from.flatMap(({ parts }) => parts).find((part) => hasExactly(part, reports));
  if (before) return { ...before, fact: { ...before.fact, id: uniqueId(before.fact.id) } };
  const wording = reports[0]?.wording ?? '';
  const { details } = from[0]?.fact ?? {};
  const fact = { id: uniqueId(`f-${sentenceKey(wording)}`), text: wording, ...(details && { details }) };
  return { fact, reports, parts: [] };
}

/** What is left of a fact; of a merged one the part that lost nothing, as it was before. */
function withoutReports(draft: DraftFact, isNamed: (report: Report) => boolean): DraftFact | null {
  const reports = draft.reports.filter((report) => !isNamed(report));
  if (reports.length === 0) return null;
  const before = draft.parts.find((part) => hasExactly(part, reports));
  return before ?? { ...draft, reports };
}

function hasExactly({ reports }: DraftFact, others: Report[]): boolean {
  return reports.length === others.length && reports.every((report) => others.includes(report));
}
