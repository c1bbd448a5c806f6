import type { Fact } from '../story/pack.ts';
import { MOST_TELLINGS } from '../story/pack-bounds.ts';
import { reportKey } from '../story/report-key.ts';
import type { DraftFact } from './draft-facts.ts';

/** The facts that have these reports made one: the first of them takes up the others, where it stands. */
export function mergeFacts(drafts: DraftFact[], keys: string[]): DraftFact[] {
  const named = new Set(keys);
  const parts = drafts.filter(({ reports }) => reports.some((report) => named.has(reportKey(report))));
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return drafts;
  const merged: DraftFact = {
    fact: mergedFact(parts),
    reports: parts.flatMap(({ reports }) => reports),
    parts,
  };
  return drafts.flatMap((draft) => {
    if (draft === first) return [merged];
    return others.includes(draft) ? [] : [draft];
  });
}

/** The first fact, told in any of the ways in which they all are. */
function mergedFact(parts: DraftFact[]): Fact {
  const [first] = parts as [DraftFact];
  const tellings = parts.flatMap(({ fact }) => fact.tellings ?? []).slice(0, MOST_TELLINGS);
  return { ...first.fact, ...(tellings.length > 0 && { tellings }) };
}
