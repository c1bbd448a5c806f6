import type { Bound } from './number-bounds.ts';
import type { Span } from './span.ts';

export type QuantityKind = 'plain' | 'currency' | 'percent' | 'ordinal' | 'year';

/** A number in a text with what it counts; its span takes in the words that bind it ("more than 400 km"). */
export interface Quantity extends Span {
  value: number;
  /** The upper end of a range, whose lower end is `value`. */
  high?: number;
  /** `km`, `person`, `%`, `GBP`, or the stem of the noun that is counted; `null` if the text does not tell. */
  unit: string | null;
  kind: QuantityKind;
  bound: Bound;
  /** The last place the digits tell, in the unit: 100 for 400 km, 0.1 for 2.5. */
  step: number;
}
