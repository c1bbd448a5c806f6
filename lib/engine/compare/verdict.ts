import type { Doubt, Verdict } from './comparison.ts';
import type { WeighedDifference } from './differences.ts';

/** What a verdict on one fact is drawn from. */
export interface Case {
  /** How sure the page reports it: it does, it comes close, it does not, or the two cannot be compared. */
  page: 'reports' | 'doubtful' | 'silent' | 'incomparable';
  isPartial: boolean;
  /** ISO day of the page. */
  published: string | null;
  /** Days on which other sources than the page's own reported it; `null` for one without a date. */
  others: (string | null)[];
  /** The same for all sources, the page's own among them. */
  reported: (string | null)[];
  /** Differences with those other sources. */
  differences: WeighedDifference[];
}

export interface Ruling {
  verdict: Verdict;
  doubt?: Doubt;
}

/** The verdict on one fact, from the page's side, by the rules of the comparison's contract. */
export function judge(fact: Case): Ruling {
  if (fact.page === 'doubtful') return { verdict: 'unsure', doubt: 'weak-match' };
  if (fact.page === 'incomparable') return { verdict: 'unsure', doubt: 'other-language' };
  if (fact.page === 'silent') return judgeSilence(fact);
  if (fact.others.length === 0) return { verdict: 'only-here' };
  if (fact.differences.some(({ weight }) => weight === 'conflict')) return { verdict: 'differs' };
  if (fact.differences.some(({ weight }) => weight === 'stance')) return { verdict: 'framed' };
  return { verdict: 'confirmed' };
}

function judgeSilence({ isPartial, published, others, reported }: Case): Ruling {
  if (reported.length > 0 && reported.every((day) => isLater(day, published))) return { verdict: 'not-yet' };
  if (others.length === 0) return { verdict: 'unsure', doubt: 'own-source-only' };
  if (isPartial) return { verdict: 'unsure', doubt: 'partial-page' };
  return { verdict: 'omitted' };
}

/** What has no date is never later than anything, and nothing is later than it. */
function isLater(day: string | null, published: string | null): boolean {
  return day !== null && published !== null && day > published;
}
