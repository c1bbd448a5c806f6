import { quantitiesAgree } from '../../../text/numbers.ts';
import type { Quantity } from '../../../text/quantity.ts';
import type { SentenceReading } from '../sentence-reading.ts';

/** Two sentences' numbers: how many agree, and how many of one thing are told differently. */
export interface NumberAgreement {
  agree: number;
  conflict: number;
}

/** Smaller numbers without a unit agree by chance. */
const TELLING_FROM = 3;

/** Compares the numbers of two sentences. What counts different things neither agrees nor conflicts. */
export function compareNumbers(a: SentenceReading, b: SentenceReading): NumberAgreement {
  const found = { agree: 0, conflict: 0 };
  for (const first of a.quantities) {
    for (const second of b.quantities) {
      const verdict = agreement(first, second);
      if (verdict === true) found.agree++;
      if (verdict === false) found.conflict++;
    }
  }
  return found;
}

function agreement(a: Quantity, b: Quantity): boolean | null {
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return null;
  if (a.unit !== null && a.unit === b.unit) return quantitiesAgree(a, b);
  if (a.unit !== null && b.unit !== null) return null;
  return a.value === b.value && a.value >= TELLING_FROM ? true : null;
}
