import { isConceptId } from '../text/lexicon/concepts.ts';
import type { Entity, Fact, Report, StoryPack } from './pack.ts';
import type { PackProblem } from './pack-problem.ts';
import { slotIds } from './slot.ts';

/** What a report or an article may name. */
interface KnownIds {
  outlets: Set<string>;
  articles: Set<string>;
  facts: Map<string, Fact>;
}

/** Duplicate ids, ids that name nothing in the pack, and facts that no text could report. */
export function findBrokenReferences(pack: StoryPack): PackProblem[] {
  const names = idsOf([...pack.entities, ...pack.concepts]);
  const known: KnownIds = {
    outlets: idsOf(pack.outlets),
    articles: idsOf(pack.articles),
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
  };
  return [
    ...duplicates('entities', pack.entities),
    ...duplicates('concepts', pack.concepts),
    ...duplicates('outlets', pack.outlets),
    ...duplicates('articles', pack.articles),
    ...duplicates('facts', pack.facts),
    ...unknownSlots('signature.lead', pack.signature.lead, names),
    ...unknownSlots('signature.not', pack.signature.not, names),
    ...unknownSlots('signature.support', pack.signature.support, names),
    ...surroundings(pack.entities),
    ...pack.articles.flatMap(({ outlet }, at) =>
      unknown(`articles[${at}].outlet`, outlet, known.outlets, 'outlet'),
    ),
    ...pack.facts.flatMap((fact, at) => brokenFact(fact, `facts[${at}]`, names)),
    ...unreportable(pack),
    ...repeatedReports(pack.reports),
    ...pack.reports.flatMap((report, at) => brokenReport(report, `reports[${at}]`, known)),
  ];
}

function idsOf(items: { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function duplicates(list: string, items: { id: string }[]): PackProblem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, at) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    return before === undefined
      ? []
      : [
          {
            path: `${list}[${at}].id`,
            kind: 'duplicate-id',
            message: `"${id}" is already the id of ${list}[${before}].`,
          },
        ];
  });
}

function unknown(path: string, id: string, ids: { has(id: string): boolean }, what: string): PackProblem[] {
  return ids.has(id)
    ? []
    : [{ path, kind: 'unknown-id', message: `There is no ${what} "${id}" in the pack.` }];
}

/** What lies within an unknown place or body would conflict with the place it is really in. */
function surroundings(entities: Entity[]): PackProblem[] {
  const ids = idsOf(entities);
  return entities.flatMap(({ within = [] }, at) =>
    within.flatMap((id, place) => unknown(`entities[${at}].within[${place}]`, id, ids, 'entity')),
  );
}

function unknownSlots(path: string, slots: string[], names: Set<string>): PackProblem[] {
  const isKnown = (id: string) => names.has(id) || isConceptId(id);
  return slots.flatMap((slot, at) =>
    slotIds(slot)
      .filter((id) => !isKnown(id))
      .map((id) => ({
        path: `${path}[${at}]`,
        kind: 'unknown-id' as const,
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

/** Facts that nothing says how to know by. */
function unreportable({ facts, reports }: StoryPack): PackProblem[] {
  const reported = new Set(reports.map(({ fact }) => fact));
  return facts.flatMap(({ id, tellings = [], cues }, at) =>
    tellings.length > 0 || cues !== undefined || reported.has(id)
      ? []
      : [
          {
            path: `facts[${at}]`,
            kind: 'unreportable-fact',
            message: 'A fact needs tellings, cues or a report.',
          },
        ],
  );
}

function brokenReport(report: Report, path: string, known: KnownIds): PackProblem[] {
  const fact = known.facts.get(report.fact);
  const details = Object.entries(report.details ?? {}).flatMap(([slot, value]) =>
    brokenDetail(slot, value, `${path}.details.${slot}`, fact),
  );
  return [
    ...unknown(`${path}.fact`, report.fact, known.facts, 'fact'),
    ...unknown(`${path}.article`, report.article, known.articles, 'article'),
    ...details,
  ];
}

/** A detail that the fact does not ask for, or a value that is none of its: every page would conflict with it. */
function brokenDetail(slot: string, value: string, path: string, fact: Fact | undefined): PackProblem[] {
  const detail = fact?.details?.find(({ id }) => id === slot);
  if (fact === undefined) return [];
  if (detail === undefined)
    return [{ path, kind: 'wrong-detail', message: `The fact "${fact.id}" has no detail "${slot}".` }];
  const isOpen = detail.kind === 'number' || detail.kind === 'date';
  if (isOpen || detail.values.includes(value)) return [];
  return [
    { path, kind: 'wrong-detail', message: `"${value}" is none of the values of the detail "${slot}".` },
  ];
}

/** Two reports of one fact by one article: only the first would be read. */
function repeatedReports(reports: Report[]): PackProblem[] {
  const seen = new Set<string>();
  return reports.flatMap(({ fact, article }, at) => {
    const key = `${fact} ${article}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew
      ? []
      : [
          {
            path: `reports[${at}]`,
            kind: 'repeated-report',
            message: `"${article}" already reports "${fact}".`,
          },
        ];
  });
}
