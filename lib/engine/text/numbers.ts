import { findDates } from './dates.ts';
import { findNumerals, type Numeral } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { isForeignWord, isYear, quantityOf, rangeOf, scaled, YEAR } from './read-quantity.ts';
import { overlaps, type Span } from './span.ts';
import { unitOf } from './units.ts';

/** Between the ends of a range. */
const RANGE_JOINT = /^(?:[ \u00A0]?[-–—][ \u00A0]?| (?:to|til|bis) | (?:and|og|und) )[£$€]?$/;
const LONGEST_JOINT = 6;
const BETWEEN = /(?<!\p{L})(?:between|mellom|zwischen)[ \u00A0][£$€]?$/iu;
/** "from 3 to 5 per cent" is a change, no range. */
const FROM = /(?<!\p{L})(?:from|fra|von)[ \u00A0][£$€]?$/iu;
const LONGEST_BEFORE = 12;

/**
 * Two numbers of one unit agree within this share of their size, if the digits of one may be a rounding of the
 * other's; 402 km is told as 400 km, but 30,000 is no rounding of 28,000.
 */
const ROUNDING = 0.02;
/** A conversion is rounded more freely: 10 miles is told as 15 km. */
const CONVERSION_ROUNDING = 0.08;
/** How far "about" and "nearly" reach. */
const ABOUT = 0.1;

/**
 * The numbers a text tells, in order, with what they count: digits with separators, words, multipliers, units,
 * currencies, ranges and bounds in English, Norwegian and German. The days and months of dates, and times of the
 * clock, are not among them.
 */
export function findNumbers(text: string): Quantity[] {
  const dates = findDates(text, { reference: '2000-01-01' });
  const words = findNumerals(text).filter((numeral) => !isForeignWord(text, numeral));
  const numerals = withoutDates(text, words, dates);
  const quantities: Quantity[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const [low, high] = [numerals[index], numerals[index + 1]];
    if (low === undefined) continue;
    const isRange = high !== undefined && joinsRange(text, low, high);
    const quantity = isRange ? rangeOf(text, low, high) : quantityOf(text, low);
    if (isRange) index++;
    if (quantity !== null) quantities.push(quantity);
  }
  return quantities;
}

/** Leaves out the numerals inside dates, but for years alone. Both lists are in order. */
function withoutDates(text: string, numerals: Numeral[], dates: Span[]): Numeral[] {
  let next = 0;
  return numerals.filter((numeral) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= numeral.start) next++;
    const date = dates[next];
    return date === undefined || !overlaps(date, numeral) || YEAR.test(text.slice(date.start, date.end));
  });
}

function joinsRange(text: string, low: Numeral, high: Numeral): boolean {
  const joint = text.slice(low.end, Math.min(high.start, low.end + LONGEST_JOINT));
  if (low.end + joint.length !== high.start || !RANGE_JOINT.test(joint)) return false;
  const before = text.slice(Math.max(0, low.start - LONGEST_BEFORE), low.start);
  if (FROM.test(before) || isYear(text, low)) return false;
  if (/and|og|und/.test(joint) && !BETWEEN.test(before)) return false;
  return scaled(low, high).value < high.value;
}

/**
 * Whether two quantities tell the same amount: `true` if they are equal after conversion within the rounding that
 * their digits imply, or if their bounds and ranges allow it; `false` if they conflict; `null` if they cannot be
 * compared: another kind of unit, another currency, or no unit told.
 */
export function quantitiesAgree(a: Quantity, b: Quantity): boolean | null {
  if (a.kind !== b.kind) return null;
  if (a.kind === 'year') return a.value === b.value;
  if (a.unit === null || b.unit === null) return a.unit === b.unit && a.value === b.value ? true : null;
  if (unitOf(a.unit).dimension !== unitOf(b.unit).dimension) return null;
  const slack = slackOf(a, b);
  const [one, other] = [intervalOf(a), intervalOf(b)];
  return one.low <= other.high + slack && other.low <= one.high + slack;
}

interface Interval {
  low: number;
  high: number;
}

/** The amounts that a quantity allows, in the base unit of its dimension. */
function intervalOf(quantity: Quantity): Interval {
  const { factor } = unitOf(quantity.unit ?? '');
  const low = quantity.value * factor;
  const high = (quantity.high ?? quantity.value) * factor;
  switch (quantity.bound) {
    case 'exact':
      return { low, high };
    case 'about':
      return { low: low * (1 - ABOUT), high: high * (1 + ABOUT) };
    case 'at-least':
    case 'more-than':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'at-most':
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high };
  }
}

/** The larger of the two roundings, in the base unit. */
function slackOf(a: Quantity, b: Quantity): number {
  const share = a.unit === b.unit ? ROUNDING : CONVERSION_ROUNDING;
  return Math.max(roundingOf(a, share), roundingOf(b, share));
}

function roundingOf({ value, step, unit }: Quantity, share: number): number {
  const { factor } = unitOf(unit ?? '');
  return Math.min(step / 2, Math.abs(value) * share) * factor;
}
