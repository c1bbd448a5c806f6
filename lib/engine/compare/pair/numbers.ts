import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import { quantitiesAgree } from '../../text/numbers.ts';
import { unitOf } from '../../text/units.ts';
import type { Conflict } from './conflict.ts';
import { haveSameTerms } from './number-terms.ts';
import { followFromEachOther } from './reckoning.ts';
import { countOne, type ToldNumber, toldNumbers } from './told-numbers.ts';

/** Units in which a sentence tells several things: the dead and the hurt, shares of this and of that. */
const MANIFOLD = new Set(['person', '%', 'year']);

/** A number of each sentence. */
interface NumberPair {
  a: ToldNumber;
  b: ToldNumber;
}

/**
 * Numbers of one thing that differ, where neither sentence has the other's number too: the nearest of each other, and
 * each once. None are those of two times, stages or scopes, and those that follow from each other.
 */
export function numberConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const [inA, inB] = [toldNumbers(a), toldNumbers(b)];
  const [onlyA, onlyB] = [unmet(inA, inB), unmet(inB, inA)];
  const pairs = onlyA
    .flatMap((a) => onlyB.map((b) => ({ a, b })))
    .filter((pair) => countOne(pair.a, pair.b) && !areOfManifold(pair, inA, inB))
    .filter((pair) => haveSameTerms(pair.a.terms, pair.b.terms) && !followFromEachOther(pair, a, b));
  return nearestOfEach(pairs).map(({ a, b }) => ({ kind: 'number', a: a.quantity, b: b.quantity }));
}

/** Numbers with which no number of the other sentence goes together. */
function unmet(numbers: ToldNumber[], others: ToldNumber[]): ToldNumber[] {
  return numbers.filter((number) => !others.some((other) => goTogether(number, other)));
}

function goTogether(a: ToldNumber, b: ToldNumber): boolean {
  if (isSameWithoutUnit(a, b)) return true;
  return countOne(a, b) && quantitiesAgree(a.quantity, b.quantity) !== false;
}

/** A number told again has its unit from the one before: "310 million crowns, down from 1.2 billion". */
function isSameWithoutUnit({ quantity: a }: ToldNumber, { quantity: b }: ToldNumber): boolean {
  return (a.unit === null || b.unit === null) && a.value === b.value;
}

/** Whether the sentences have more such numbers, of which any may be of something else. */
function areOfManifold({ a, b }: NumberPair, inA: ToldNumber[], inB: ToldNumber[]): boolean {
  const isManifold = [a, b].some(({ quantity }) => MANIFOLD.has(quantity.unit ?? ''));
  if (!isManifold) return false;
  return (
    inA.filter((other) => countOne(other, b)).length + inB.filter((other) => countOne(a, other)).length > 2
  );
}

function nearestOfEach(pairs: NumberPair[]): NumberPair[] {
  const chosen: NumberPair[] = [];
  for (const pair of pairs.toSorted(
    (one, other) => distance(one) - distance(other) || place(one) - place(other),
  )) {
    if (!chosen.some(({ a, b }) => a === pair.a || b === pair.b)) chosen.push(pair);
  }
  return chosen.toSorted((one, other) => place(one) - place(other));
}

function distance({ a, b }: NumberPair): number {
  return Math.abs(amountOf(a) - amountOf(b));
}

function amountOf({ quantity: { value, unit } }: ToldNumber): number {
  return value * unitOf(unit ?? '').factor;
}

/** Does not depend on which sentence comes first. */
function place({ a, b }: NumberPair): number {
  return a.quantity.start + b.quantity.start;
}
