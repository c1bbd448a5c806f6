import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import { quantitiesAgree } from '../../text/numbers.ts';
import type { Quantity } from '../../text/quantity.ts';
import { unitOf } from '../../text/units.ts';
import { areOfOneRate } from './rates.ts';
import { MULTIPLES, ONE_MORE } from './reckoning-words.ts';
import { isRest } from './shares.ts';
import { type ToldNumber, toldNumbers } from './told-numbers.ts';

/** Two numbers of one thing that differ. */
interface NumberPair {
  a: ToldNumber;
  b: ToldNumber;
}

/** Whether the sentences tell how one number follows from the other: as sum, rest, multiple, or for another time. */
export function followFromEachOther(pair: NumberPair, a: SentenceReading, b: SentenceReading): boolean {
  return (
    isSum(pair, toldNumbers(a), toldNumbers(b)) ||
    isMultiple(pair, `${a.text}\n${b.text}`) ||
    isOneMore(pair, `${a.text}\n${b.text}`) ||
    isRest(a, pair.a.quantity, b, pair.b.quantity) ||
    areOfOneRate(a, pair.a.quantity, b, pair.b.quantity)
  );
}

/** Whether a third number, or all others of one sentence, make the difference: parts and total. */
function isSum({ a, b }: NumberPair, inA: ToldNumber[], inB: ToldNumber[]): boolean {
  const others = [...inA, ...inB].filter((other) => other !== a && other !== b && isAddend(other, a, b));
  const isDifference = (third: ToldNumber) =>
    (equals(a, b, third) && !isWithin(third, b, inB)) ||
    (equals(b, a, third) && !isWithin(third, a, inA)) ||
    equals(third, a, b);
  return others.some(isDifference) || isTotal(a, b, inB) || isTotal(b, a, inA);
}

/** "Fourteen, three of them children": a part of the number that it would be added to. */
function isWithin(part: ToldNumber, whole: ToldNumber, numbers: ToldNumber[]): boolean {
  return part.isPart && numbers.indexOf(part) === numbers.indexOf(whole) + 1;
}

/** Whether a number is all of one sentence's numbers together. */
function isTotal(total: ToldNumber, part: ToldNumber, numbers: ToldNumber[]): boolean {
  const parts = numbers.filter((other) => other !== part && !other.isPart && isAddend(other, total, part));
  return parts.length > 1 && equals(total, part, ...parts);
}

/** Whether a number can be counted together with two others. */
function isAddend(number: ToldNumber, a: ToldNumber, b: ToldNumber): boolean {
  if (number.isAge || a.isAge) return false;
  const { unit } = a.quantity;
  if (unit === 'person')
    return isOfPeople(number.quantity) && [a, b].every(({ fate }) => isOneFate(fate, number.fate));
  return number.quantity.unit === unit && b.quantity.unit === unit;
}

/** People are counted as adults, women, sailors, and as "two of them". */
function isOfPeople({ kind, unit }: Quantity): boolean {
  return kind === 'plain' && (unit === null || unitOf(unit).dimension === unit);
}

function isOneFate(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Whether a number is the sum of others, told as roughly as the roughest of them; "up to 8" is eight there. */
function equals({ quantity }: ToldNumber, ...parts: ToldNumber[]): boolean {
  const value = parts.reduce((sum, part) => sum + part.quantity.value, 0);
  const step = Math.max(...parts.map((part) => part.quantity.step));
  return agrees(quantity, value, { ...quantity, bound: 'exact', step });
}

function isMultiple({ a: { quantity: a }, b: { quantity: b } }: NumberPair, text: string): boolean {
  return MULTIPLES.some(
    ({ times, words }) =>
      words.test(text) && (agrees(a, b.value * times, b) || agrees(b, a.value * times, a)),
  );
}

/** Whether a quantity is this value, told as roughly as `told`. */
function agrees(quantity: Quantity, value: number, { high: _, ...told }: Quantity): boolean {
  return quantitiesAgree(quantity, { ...told, value }) === true;
}

/** "Three people, the attacker among them", where the other counts his victims. */
function isOneMore({ a, b }: NumberPair, text: string): boolean {
  if (a.quantity.unit !== 'person' || Math.abs(a.quantity.value - b.quantity.value) !== 1) return false;
  return ONE_MORE.test(text);
}
