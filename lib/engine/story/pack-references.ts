import { isConceptId } from '../text/lexicon/concepts.ts';
import { slotIds } from './knowledge.ts';
import type { Fact, Report, StoryPack } from './pack.ts';

/** Where a pack is wrong, and why, in words for its reader. */
export interface PackProblem {
  /** `facts[3].id`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** Duplicate ids, and ids that name nothing in the pack. */
export function findBrokenReferences(pack: StoryPack): PackProblem[] {
  const names = new Set([...pack.entities, ...pack.concepts].map(({ id }) => id));
  return [
    ...duplicates('entities', pack.entities),
    ...duplicates('concepts', pack.concepts),
    ...duplicates('outlets', pack.outlets),
    ...duplicates('articles', pack.articles),
    ...duplicates('facts', pack.facts),
    ...unknownSlots('signature.lead', pack.signature.lead, names),
    ...unknownSlots('signature.not', pack.signature.not, names),
    ...unknownSlots('signature.support', pack.signature.support, names),
    ...pack.articles.flatMap(({ outlet }, at) =>
      unknown(`articles[${at}].outlet`, outlet, pack.outlets, 'outlet'),
    ),
    ...pack.facts.flatMap((fact, at) => brokenFact(fact, `facts[${at}]`, names)),
    ...pack.reports.flatMap((report, at) => brokenReport(report, `reports[${at}]`, pack)),
  ];
}

function duplicates(list: string, items: { id: string }[]): PackProblem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    return before === undefined
      ? []
      : [{ path: `${list}[${at}].id`, message: `"${id}" is already the id of ${list}[${before}].` }];
  });
}

function unknown(path: string, id: string, items: { id: string }[], what: string): PackProblem[] {
  return items.some((item) => item.id === id)
    ? []
    : [{ path, message: `There is no ${what} "${id}" in the pack.` }];
}

function unknownSlots(path: string, slots: string[], names: Set<string>): PackProblem[] {
  const isKnown = (id: string) => names.has(id) || isConceptId(id);
  return slots.flatMap((slot, at) =>
    slotIds(slot)
      .filter((id) => !isKnown(id))
      .map((id) => ({
        path: `${path}[${at}]`,
        message: `There is no concept or entity "${id}" in the pack.`,
      })),
  );
}

function brokenFact(fact: Fact, path: string, names: Set<string>): PackProblem[] {
  const tellings = (fact.tellings ?? []).flatMap(({ here, near = [], not = [] }, at) => [
    ...unknownSlots(`${path}.tellings[${at}].here`, here, names),
    ...unknownSlots(`${path}.tellings[${at}].near`, near, names),
    ...unknownSlots(`${path}.tellings[${at}].not`, not, names),
  ]);
  const details = (fact.details ?? []).flatMap(({ kind, values }, at) =>
    kind === 'number' || kind === 'date' ? [] : unknownSlots(`${path}.details[${at}].values`, values, names),
  );
  return [...tellings, ...details];
}

function brokenReport(report: Report, path: string, pack: StoryPack): PackProblem[] {
  return [
    ...unknown(`${path}.fact`, report.fact, pack.facts, 'fact'),
    ...unknown(`${path}.article`, report.article, pack.articles, 'article'),
  ];
}
