import type { PackReport } from '../../engine/match/sentence-index/report-index.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import { reportKey } from '../../engine/story/report-key.ts';
import { reportLanguage } from '../../engine/story/wording-language.ts';

/** A report by its story and its `reportKey`. */
export interface NamedReport {
  story: string;
  key: string;
}

/** All reports in these packs of the facts that the named reports tell, in the packs' order. */
export function reportsOfSameFacts(named: readonly NamedReport[], packs: readonly StoryPack[]): PackReport[] {
  return packs.flatMap((pack) => {
    const keys = new Set(named.filter(({ story }) => story === pack.id).map(({ key }) => key));
    const told = new Set(
      pack.reports.filter((report) => keys.has(reportKey(report))).map(({ fact }) => fact),
    );
    return pack.facts
      .filter(({ id }) => told.has(id))
      .flatMap((fact) =>
        pack.reports
          .filter((report) => report.fact === fact.id)
          .map((report) => ({ pack, report, language: reportLanguage(report, fact, pack) })),
      );
  });
}
