import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Quantity } from '../../text/quantity.ts';
import { unitOf } from '../../text/units.ts';
import { fateOf } from './fates.ts';
import { type NumberTerms, termsOf } from './number-terms.ts';

/** Units further apart measure different things: how high a wave is, and how far away the coast. */
const ONE_SCALE = 12;
/** What tells more is a table. */
const MOST_NUMBERS = 50;
/** "12 AK 47 guns": the second number is a name's, and no count. */
const MODEL = /(?<!\p{L})(?!(?:EU|UK|US|UN) )\p{Lu}{1,3} $/u;
const LONGEST_MODEL = 5;
/** "36-year-old", "36 years old", "36 år gammel". */
const AGE = /^(?: ?[-‑] ?| )(?:old|gammel|gamle|alt)(?!\p{L})/iu;
/** "Five people, two of them children." */
const PART = /^ (?:of (?:them|whom|these|those)|av (?:dem|disse)|davon|von ihnen)(?!\p{L})/iu;

/** A number and what is told of what it counts. */
export interface ToldNumber {
  quantity: Quantity;
  isAge: boolean;
  /** Whether it counts some of what was counted just before. */
  isPart: boolean;
  /** What happened to the people counted. */
  fate: string | null;
  terms: NumberTerms;
}

const known = new WeakMap<SentenceReading, ToldNumber[]>();

/** The numbers of a sentence in order, those without a unit among them: years are dates, and an ordinal counts nothing. */
export function toldNumbers(reading: SentenceReading): ToldNumber[] {
  const numbers = known.get(reading) ?? readNumbers(reading);
  known.set(reading, numbers);
  return numbers;
}

function readNumbers(reading: SentenceReading): ToldNumber[] {
  const counting = reading.quantities
    .filter(({ kind }) => kind !== 'year' && kind !== 'ordinal')
    .filter(({ start }) => !MODEL.test(reading.text.slice(Math.max(0, start - LONGEST_MODEL), start)));
  return counting.slice(0, MOST_NUMBERS).map((quantity) => ({
    quantity,
    isAge: AGE.test(reading.text.slice(quantity.end)),
    isPart: PART.test(reading.text.slice(quantity.end)),
    fate: quantity.unit === 'person' ? fateOf(reading, quantity) : null,
    terms: termsOf(reading, quantity),
  }));
}

/** Whether two numbers may be of the same thing, as far as unit and fate tell; not where one tells no unit. */
export function countOne(a: ToldNumber, b: ToldNumber): boolean {
  if (a.quantity.unit === null || b.quantity.unit === null) return false;
  if (a.isAge !== b.isAge || a.fate !== b.fate) return false;
  return a.quantity.unit === b.quantity.unit || areOfOneScale(a.quantity.unit, b.quantity.unit);
}

function areOfOneScale(a: string, b: string): boolean {
  const [one, other] = [unitOf(a), unitOf(b)];
  if (one.dimension !== other.dimension) return false;
  return Math.max(one.factor, other.factor) <= ONE_SCALE * Math.min(one.factor, other.factor);
}
