import type { SentenceReading } from '../sentence-reading.ts';
import { compareNames } from './names.ts';
import { compareNumbers } from './quantities.ts';

/** What a contradiction of each kind weighs: names on both sides with some in common may be one event still. */
const WEIGHT = { none: 0, partly: 0.5, wholly: 1 } as const;
/** Beyond this they are another event anyway. */
const MOST = 2;

/**
 * How many kinds of detail speak against one event, 0..2: other names and places, other numbers of the same thing,
 * other days of the week. Two look-alikes share their words and differ in these.
 */
export function conflict(a: SentenceReading, b: SentenceReading): number {
  return Math.min(MOST, nameConflict(a, b) + numberConflict(a, b) + dayConflict(a, b));
}

function nameConflict(a: SentenceReading, b: SentenceReading): number {
  const { common, onlyA, onlyB } = compareNames(a, b);
  if (onlyA === 0 || onlyB === 0) return WEIGHT.none;
  return common === 0 ? WEIGHT.wholly : WEIGHT.partly;
}

function numberConflict(a: SentenceReading, b: SentenceReading): number {
  const { agree, conflict } = compareNumbers(a, b);
  return conflict > 0 && agree === 0 ? WEIGHT.wholly : WEIGHT.none;
}

function dayConflict(a: SentenceReading, b: SentenceReading): number {
  const [days, others] = [weekdays(a), weekdays(b)];
  const isOther = days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
  return isOther ? WEIGHT.wholly : WEIGHT.none;
}

function weekdays({ words }: SentenceReading): string[] {
  return words.filter(({ kind }) => kind === 'weekday').map(({ lower }) => lower);
}
