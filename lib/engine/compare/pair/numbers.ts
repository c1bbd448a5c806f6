import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import { quantitiesAgree } from '../../text/numbers.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Conflict } from './conflict.ts';

/** Units in which a sentence tells several things: the dead and the hurt, shares of this and of that. */
const MANIFOLD = new Set(['person', '%', 'year']);

/** Numbers of one sentence that conflict with every number of the same thing in the other. */
export function numberConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  return a.quantities.filter(isCounted).flatMap((quantity): Conflict[] => {
    const [own, same] = [inUnit(a, quantity.unit), inUnit(b, quantity.unit)];
    const [reference] = same;
    if (reference === undefined || same.some((other) => quantitiesAgree(quantity, other) !== false))
      return [];
    if (MANIFOLD.has(quantity.unit ?? '') && own.length + same.length > 2) return [];
    return [{ kind: 'number', a: quantity, b: reference }];
  });
}

function inUnit({ quantities }: SentenceReading, unit: string | null): Quantity[] {
  return quantities.filter((quantity) => isCounted(quantity) && quantity.unit === unit);
}

/** A number of something: years are dates, and an ordinal counts nothing. */
function isCounted({ kind, unit }: Quantity): boolean {
  return unit !== null && kind !== 'year' && kind !== 'ordinal';
}
