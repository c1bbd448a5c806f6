import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import { quantitiesAgree } from '../../text/numbers.ts';
import type { Quantity } from '../../text/quantity.ts';
import { unitOf } from '../../text/units.ts';
import type { Conflict } from './conflict.ts';
import { fateOf } from './fates.ts';

/** Units in which a sentence tells several things: the dead and the hurt, shares of this and of that. */
const MANIFOLD = new Set(['person', '%', 'year']);
/** Units further apart measure different things: how high a wave is, and how far away the coast. */
const ONE_SCALE = 12;
/** What tells more is a table. */
const MOST_NUMBERS = 50;
/** "12 AK 47 guns": the second number is a name's, and no count. */
const MODEL = /(?<!\p{L})(?!(?:EU|UK|US|UN) )\p{Lu}{1,3} $/u;
const LONGEST_MODEL = 5;
/** "36-year-old", "36 years old", "36 år gammel". */
const AGE = /^(?: ?[-‑] ?| )(?:old|gammel|gamle|alt)(?!\p{L})/iu;

/** A number and what is told of what it counts. */
interface ToldNumber {
  quantity: Quantity;
  isAge: boolean;
  /** What happened to the people counted. */
  fate: string | null;
}

/** Numbers of one sentence that conflict with every number of the same thing in the other. */
export function numberConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const [inA, inB] = [numbersIn(a), numbersIn(b)];
  return inA.flatMap((number): Conflict[] => {
    const [own, same] = [inA, inB].map((numbers) => numbers.filter((other) => countOne(number, other)));
    const reference = same?.[0];
    if (reference === undefined || own === undefined || same === undefined) return [];
    const { quantity } = number;
    if (same.some((other) => quantitiesAgree(quantity, other.quantity) !== false)) return [];
    if (MANIFOLD.has(quantity.unit ?? '') && own.length + same.length > 2) return [];
    return [{ kind: 'number', a: quantity, b: reference.quantity }];
  });
}

/** The numbers of something: years are dates, and an ordinal counts nothing. */
function numbersIn(reading: SentenceReading): ToldNumber[] {
  return reading.quantities
    .filter(({ kind, unit }) => unit !== null && kind !== 'year' && kind !== 'ordinal')
    .filter(({ start }) => !MODEL.test(reading.text.slice(Math.max(0, start - LONGEST_MODEL), start)))
    .slice(0, MOST_NUMBERS)
    .map((quantity) => ({
      quantity,
      isAge: AGE.test(reading.text.slice(quantity.end)),
      fate: quantity.unit === 'person' ? fateOf(reading, quantity) : null,
    }));
}

/** Whether two numbers are of the same thing. */
function countOne(a: ToldNumber, b: ToldNumber): boolean {
  if (a.isAge !== b.isAge || a.fate !== b.fate) return false;
  return a.quantity.unit === b.quantity.unit || areOfOneScale(a.quantity.unit ?? '', b.quantity.unit ?? '');
}

function areOfOneScale(a: string, b: string): boolean {
  const [one, other] = [unitOf(a), unitOf(b)];
  if (one.dimension !== other.dimension) return false;
  return Math.max(one.factor, other.factor) <= ONE_SCALE * Math.min(one.factor, other.factor);
}
