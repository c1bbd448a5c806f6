import type { ComparedFact, Verdict } from '../compare/comparison.ts';

/** The verdicts of facts on the page, then of those not on it: the order of every list and picture. */
export const ON_PAGE_VERDICTS = ['confirmed', 'framed', 'differs', 'only-here'] as const;
export const OFF_PAGE_VERDICTS = ['omitted', 'not-yet', 'unsure'] as const;
export const VERDICTS: readonly Verdict[] = [...ON_PAGE_VERDICTS, ...OFF_PAGE_VERDICTS];

/** What a reader wants to see first where several facts stand in one place. */
const BY_WEIGHT: readonly Verdict[] = [
  'differs',
  'framed',
  'only-here',
  'unsure',
  'confirmed',
  'omitted',
  'not-yet',
];

export type VerdictCounts = Record<Verdict, number>;

/** How many facts have each verdict; verdicts without a fact count 0. */
export function countVerdicts(facts: readonly ComparedFact[]): VerdictCounts {
  const counts: VerdictCounts = {
    confirmed: 0,
    framed: 0,
    differs: 0,
    'only-here': 0,
    omitted: 0,
    'not-yet': 0,
    unsure: 0,
  };
  for (const fact of facts) counts[fact.verdict] += 1;
  return counts;
}

/** How many facts other sources tell differently: the badge's number. */
export function countToldDifferently(facts: readonly ComparedFact[]): number {
  return facts.filter(({ verdict }) => verdict === 'differs' || verdict === 'framed').length;
}

/** The facts one sentence reports, the one that matters most first; ties stay in the comparison's order. */
export function factsInSentence(facts: readonly ComparedFact[], sentence: number): ComparedFact[] {
  return facts
    .filter((fact) => fact.onPage && fact.sentences.includes(sentence))
    .sort((a, b) => BY_WEIGHT.indexOf(a.verdict) - BY_WEIGHT.indexOf(b.verdict));
}
