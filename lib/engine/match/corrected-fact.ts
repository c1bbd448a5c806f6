import { factByReportKey } from '../story/facts-by-reports.ts';
import type { StoryPack } from '../story/pack.ts';
import type { Correction } from './correction.ts';

/**
 * The corrections of a story, each of the fact that it is about now: the one of its id or, where a gathered fact's id
 * has changed since, the one that has most of the reports it had; of equals the one with the earlier of them. Those
 * whose fact the pack has no more are left out.
 */
export function correctedFacts(pack: StoryPack, corrections: readonly Correction[]): Correction[] {
  if (corrections.length === 0) return [];
  const ids = new Set(pack.facts.map(({ id }) => id));
  return corrections.flatMap((correction) => {
    const fact = ids.has(correction.fact) ? correction.fact : factWithMostOf(correction.reports ?? [], pack);
    return fact === null ? [] : [{ ...correction, fact }];
  });
}

/** Whether what was said before is of the fact that this is said of, which may have got another id and reports since. */
export function isOfSameFact(before: Correction, said: Correction): boolean {
  if (before.fact === said.fact) return true;
  const [reports, now] = [before.reports ?? [], new Set(said.reports)];
  return reports.filter((key) => now.has(key)).length > reports.length / 2;
}

function factWithMostOf(reports: string[], pack: StoryPack): string | null {
  if (reports.length === 0) return null;
  const facts = reports.flatMap((key) => factByReportKey(pack).get(key) ?? []);
  const [most] = [...Map.groupBy(facts, (fact) => fact).values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] ?? null;
}
