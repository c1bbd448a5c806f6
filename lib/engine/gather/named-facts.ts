import type { Fact, StoryPack } from '../story/pack.ts';
import { reportKey } from '../story/report-key.ts';
import type { FactEdit } from './fact-edit.ts';

/** The facts of a pack that have a report which these edits name, in the pack's order. */
export function factsNamedBy(edits: readonly FactEdit[], { facts, reports }: StoryPack): Fact[] {
  const keys = new Set(edits.flatMap((edit) => ('reports' in edit ? edit.reports : [edit.report])));
  const named = new Set(reports.filter((report) => keys.has(reportKey(report))).map(({ fact }) => fact));
  return facts.filter(({ id }) => named.has(id));
}
