import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import { daysBetween, type Period, yearOf } from '../../text/calendar.ts';
import { datesAgree } from '../../text/dates.ts';
import type { Conflict } from './conflict.ts';
import { inYear, type ToldDate, toldDates } from './told-dates.ts';

/**
 * Dates of one sentence that no date of the other can be, where the other has such a date too: the two nearest. Days and
 * months told without a year are compared by themselves, for a year says nothing of them.
 */
export function dateConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const [inA, inB] = [toldDates(a), toldDates(b)];
  const [nearest] = [
    ...conflictsAmong(inA.filter(hasYear), inB.filter(hasYear)),
    ...conflictsAmong(inA.filter(isInMonth), inB.filter(isInMonth)),
  ];
  return nearest === undefined ? [] : [{ kind: 'date', ...nearest }];
}

function conflictsAmong(dates: ToldDate[], others: ToldDate[]): { a: ToldDate; b: ToldDate }[] {
  const [onlyA, onlyB] = [unmet(dates, others), unmet(others, dates)];
  return onlyA
    .flatMap((a) => onlyB.map((b) => ({ a, b })))
    .filter(({ a, b }) => agree(a, b) === false)
    .sort((one, other) => distance(one.a, one.b) - distance(other.a, other.b));
}

function hasYear({ hasYear }: ToldDate): boolean {
  return hasYear;
}

/** Whether a date is a month or a day, or a stretch of some. */
function isInMonth({ from, until }: Period): boolean {
  return from.slice(0, 7) === until.slice(0, 7);
}

function unmet(dates: ToldDate[], others: ToldDate[]): ToldDate[] {
  return dates.filter((date) => !others.some((other) => agree(date, other) === true));
}

/** Whether two dates can be the same; `null` where that says nothing: one is of a start, the other of an end. */
function agree(a: ToldDate, b: ToldDate): boolean | null {
  if (a.edge !== null && b.edge !== null && a.edge !== b.edge) return null;
  return canBe(periodBeside(a, b), periodBeside(b, a), a.hasYear && b.hasYear);
}

/** Of a stretch of time, the end that the other date is of. */
function periodBeside({ ends, from, until }: ToldDate, { edge }: ToldDate): Period {
  return ends === null || edge === null ? { from, until } : ends[edge];
}

/** Where one tells no year, they are the same in some year or in none. */
function canBe(a: Period, b: Period, haveYears: boolean): boolean | null {
  return datesAgree(a, haveYears ? b : inYear(yearOf(a.from), b));
}

function distance(a: Period, b: Period): number {
  return Math.abs(daysBetween(a.from, b.from));
}
