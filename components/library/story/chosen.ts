import type { FactEdit } from '../../../lib/engine/gather/fact-edit.ts';
import { type InLanguage, translated } from '../../../lib/engine/report/translated.ts';
import type { Fact, Report, StoryPack } from '../../../lib/engine/story/pack.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { factLanguage, reportLanguage } from '../../../lib/engine/story/wording-language.ts';

/** A fact with its reports, as a reader goes through them. */
export interface ToldFact {
  fact: Fact;
  /** Of its text, as a primary subtag. */
  language: string;
  /** Each with the language of its wording. */
  reports: { key: string; report: Report; language: string }[];
}

/** What the reader has chosen to change: facts by id, single reports by key. */
export interface Chosen {
  facts: ReadonlySet<string>;
  reports: ReadonlySet<string>;
}

export const NONE_CHOSEN: Chosen = { facts: new Set(), reports: new Set() };

/** A pack's facts in its order, each with its reports. */
export function toldFacts(pack: StoryPack): ToldFact[] {
  const byFact = Map.groupBy(pack.reports, ({ fact }) => fact);
  return pack.facts.map((fact) => ({
    fact,
    language: factLanguage(fact, pack),
    reports: (byFact.get(fact.id) ?? []).map((report) => ({
      key: reportKey(report),
      report,
      language: reportLanguage(report, fact, pack),
    })),
  }));
}

/** How a fact is worded to a reader of a language. */
export function wordingOf({ fact, language: own }: ToldFact, language: string): InLanguage {
  return translated({ text: fact.text, language: own }, fact.translations, language);
}

/** With one more chosen, or one less. */
export function choose(chosen: Chosen, what: keyof Chosen, id: string, isChosen: boolean): Chosen {
  const ids = new Set(chosen[what]);
  if (isChosen) ids.add(id);
  else ids.delete(id);
  return { ...chosen, [what]: ids };
}

/** How the facts of these ids are worded to a reader of a language, in the pack's order. */
export function textsOf(ids: ReadonlySet<string>, told: readonly ToldFact[], language: string): string[] {
  return told.filter(({ fact }) => ids.has(fact.id)).map((each) => wordingOf(each, language).text);
}

/** The edit that makes one fact of those chosen; `null` where there are not two to merge. */
export function mergeOf({ facts }: Chosen, told: readonly ToldFact[]): FactEdit | null {
  const reports = told.filter(({ fact }) => facts.has(fact.id)).flatMap(firstKey);
  return reports.length > 1 ? { do: 'merge', reports } : null;
}

/** The edit that makes a fact of the reports chosen; `null` where they are none, or all that a fact has. */
export function splitOf({ reports: chosen }: Chosen, told: readonly ToldFact[]): FactEdit | null {
  const reports = told
    .flatMap(({ reports }) => reports.map(({ key }) => key))
    .filter((key) => chosen.has(key));
  const isAllOfOne = told.some(
    ({ reports: own }) => own.length === reports.length && own.every(({ key }) => chosen.has(key)),
  );
  return reports.length > 0 && !isAllOfOne ? { do: 'split', reports } : null;
}

/** The edits that drop the facts chosen. */
export function dropOf({ facts }: Chosen, told: readonly ToldFact[]): FactEdit[] {
  return told
    .filter(({ fact }) => facts.has(fact.id))
    .flatMap((fact) => firstKey(fact).map((report): FactEdit => ({ do: 'drop', report })));
}

/** The edit that words a fact anew; none for a fact without a report to name it by. */
export function renameOf(told: ToldFact, text: string): FactEdit[] {
  return firstKey(told).map((report) => ({ do: 'rename', report, text }));
}

/** A fact is named by any of its reports. */
function firstKey({ reports }: ToldFact): string[] {
  return reports.slice(0, 1).map(({ key }) => key);
}
