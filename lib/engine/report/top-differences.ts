import type { ComparedFact, Comparison, DifferenceKind } from '../compare/comparison.ts';
import { isDetail, listTellings, type Telling } from './differences.ts';

/** One of the differences a reader should see first. */
export interface TopDifference {
  fact: ComparedFact;
  /** For `differs` and `framed` the one telling that differs most; for `omitted` every source that reports it. */
  tellings: Telling[];
}

const TOP_VERDICTS = ['framed', 'differs', 'omitted'] as const;

/**
 * How far a kind of difference takes a reader from the other telling. Another detail cannot both be right;
 * scare quotes, loaded words and hedges carry a stance; the others seldom do. An order, not a measurement.
 */
const KIND_WEIGHT: Record<DifferenceKind, number> = {
  status: 6,
  number: 6,
  person: 6,
  date: 6,
  place: 6,
  'scare-quote': 5,
  'loaded-term': 5,
  hedge: 4,
  certainty: 3,
  'altered-quote': 2,
  'partial-quote': 2,
  attribution: 1,
};

/**
 * The differences that matter most: first the best of each verdict (worded differently, details differ, not
 * in this article), so that none crowds out the others, then the next best of each. Shown by verdict.
 */
export function topDifferences(comparison: Comparison, limit = 3): TopDifference[] {
  const ranked = TOP_VERDICTS.map((verdict) => rank(comparison.facts.filter((f) => f.verdict === verdict)));
  const chosen: ComparedFact[] = [];
  for (let place = 0; chosen.length < limit && ranked.some((facts) => place < facts.length); place += 1) {
    chosen.push(...ranked.flatMap((facts) => facts[place] ?? []));
  }
  return chosen
    .slice(0, limit)
    .sort((a, b) => TOP_VERDICTS.indexOf(a.verdict as never) - TOP_VERDICTS.indexOf(b.verdict as never))
    .map((fact) => ({ fact, tellings: chooseTellings(comparison, fact) }));
}

function rank(facts: ComparedFact[]): ComparedFact[] {
  return facts.sort(
    (a, b) =>
      heaviest(b.outlets.flatMap(({ differences }) => differences)) -
        heaviest(a.outlets.flatMap(({ differences }) => differences)) ||
      b.origins - a.origins ||
      b.confidence - a.confidence,
  );
}

function chooseTellings(comparison: Comparison, fact: ComparedFact): Telling[] {
  const tellings = listTellings(comparison, fact);
  if (fact.verdict === 'omitted') return tellings;
  const differing = tellings
    .filter(({ differences }) =>
      differences.some(({ kind }) => isDetail(kind) === (fact.verdict === 'differs')),
    )
    .sort((a, b) => heaviest(b.differences) - heaviest(a.differences));
  return differing.slice(0, 1);
}

function heaviest(differences: readonly { kind: DifferenceKind }[]): number {
  return Math.max(0, ...differences.map(({ kind }) => KIND_WEIGHT[kind]));
}
