import { type Counted, countedAfter, currencyBefore } from './counted.ts';
import { boundAfter, boundBefore } from './number-bounds.ts';
import { FOREIGN, FOREIGN_COUNTED } from './number-words.ts';
import type { Numeral } from './numerals.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import type { Span } from './span.ts';

/** Characters read on either side for what decides. */
const READ_AROUND = 12;

const CLOCK_BEFORE = /(?<!\p{L})(?:kl\.?|klokka|klokken|um|at)[ \u00A0]$/iu;
const CLOCK_TIME = /^[012]?\d[.:][0-5]\d$/;
const CLOCK_AFTER = /^[ \u00A0]?(?:[ap]\.?m(?!\p{L})|Uhr(?!\p{L})|o.clock)/u;
/** Years of which news tells. */
export const YEAR = /^(?:19|20)\d\d$/;
/** "2m" is two metres before one of these, and two million before any other word. */
const METRES = /^[ \u00A0]?(?:long|high|wide|deep|tall|above|below|from|away|into|off|[.,;)]|$)/;

/** "10–12 million": the multiplier at the end is the first number's too. */
export function scaled(low: Numeral, high: Numeral): Numeral {
  const isShared = low.times === 1 && low.value < high.value / high.times;
  return isShared ? { ...low, value: low.value * high.times, step: low.step * high.times } : low;
}

/** The range between two numerals; `null` if the second counts nothing that can be a range. */
export function rangeOf(text: string, low: Numeral, high: Numeral): Quantity | null {
  const from = scaled(low, high);
  const upper = quantityOf(text, high);
  if (upper === null) return null;
  const prefix = currencyBefore(text, low.start);
  const { bound, start } = boundBefore(text, prefix?.edge ?? low.start);
  const unit =
    prefix === null ? { unit: upper.unit, kind: upper.kind } : { unit: prefix.unit, kind: prefix.kind };
  return { ...upper, ...unit, start, bound, value: from.value, high: upper.value, step: from.step };
}

/** What a numeral tells with the words around it; `null` for times of the clock and "one" as a pronoun. */
export function quantityOf(text: string, numeral: Numeral): Quantity | null {
  const rest = text.slice(numeral.end, numeral.end + READ_AROUND);
  const written = text.slice(numeral.start, numeral.end).toLowerCase();
  if (isClock(text, numeral, rest)) return null;
  if (isYear(text, numeral)) return whole(text, numeral, null, 'year');
  if (numeral.kind === 'ordinal') return whole(text, numeral, null, 'ordinal');
  if (numeral.kind === 'percent') return whole(text, numeral, '%', 'percent');
  const prefix = currencyBefore(text, numeral.start);
  const isMetres = numeral.hasM && prefix === null && METRES.test(rest);
  if (isMetres) return whole(text, numeral, 'm', 'plain');
  const counted = prefix ?? countedAfter(text, numeral.end);
  if (written === 'one' && counted?.isKnown !== true) return null;
  return counting(text, numeral.hasM ? inMillions(numeral) : numeral, counted);
}

function isClock(text: string, { start, end }: Span, rest: string): boolean {
  if (CLOCK_AFTER.test(rest)) return true;
  const before = text.slice(Math.max(0, start - READ_AROUND), start);
  return CLOCK_TIME.test(text.slice(start, end)) && CLOCK_BEFORE.test(before);
}

/** Whether a numeral is a word of another language here: English "to" is no Norwegian two. */
export function isForeignWord(text: string, { start, end }: Span): boolean {
  const isForeign = FOREIGN.has(text.slice(start, end).toLowerCase());
  return isForeign && !FOREIGN_COUNTED.test(text.slice(end, end + READ_AROUND));
}

/** Whether four digits stand for a year. */
export function isYear(text: string, { start, end }: Span): boolean {
  return (
    YEAR.test(text.slice(start, end)) &&
    countedAfter(text, end)?.isKnown !== true &&
    !currencyBefore(text, start)
  );
}

function inMillions(numeral: Numeral): Numeral {
  return { ...numeral, value: numeral.value * 1e6, step: numeral.step * 1e6, times: 1e6 };
}

function counting(text: string, numeral: Numeral, counted: Counted | null): Quantity {
  const isBefore = counted !== null && counted.edge < numeral.start;
  const start = isBefore ? counted.edge : numeral.start;
  const end = counted === null || isBefore ? numeral.end : counted.edge;
  return whole(text, { ...numeral, start, end }, counted?.unit ?? null, counted?.kind ?? 'plain');
}

function whole(text: string, numeral: Numeral, unit: string | null, kind: QuantityKind): Quantity {
  const { value, step } = numeral;
  const before = boundBefore(text, numeral.start);
  const after = boundAfter(text, numeral.end);
  const bound = before.bound === 'exact' ? after.bound : before.bound;
  return { start: before.start, end: after.end, value, unit, kind, bound, step };
}
