import type { Correction } from '../match/correction.ts';
import type { FactEdit } from './fact-edit.ts';

/**
 * The correction, with the reports of the facts that the reader has merged its fact with among its own: of two reports
 * of one article a merged fact keeps the first, which may leave it none of those the correction was made with.
 */
export function withMerges(correction: Correction, edits: readonly FactEdit[]): Correction {
  if (correction.reports === undefined) return correction;
  const reports = new Set(correction.reports);
  for (const edit of edits) {
    if (edit.do !== 'merge' || !edit.reports.some((key) => reports.has(key))) continue;
    for (const key of edit.reports) reports.add(key);
  }
  return { ...correction, reports: [...reports] };
}
