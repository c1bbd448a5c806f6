import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { type DateMention, datesAgree } from '../../text/dates.ts';
import { overlaps } from '../../text/span.ts';
import type { Conflict } from './conflict.ts';

/** Dates of one sentence that no date of the other can be, where the other has such a date too. */
export function dateConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const [page] = unmet(a.dates, b.dates);
  const [reference] = unmet(b.dates, a.dates);
  if (page !== undefined && reference !== undefined) return [{ kind: 'date', a: page, b: reference }];
  return monthConflicts(a, b);
}

/** Months told without a year, where the other sentence tells of other months only. */
function monthConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  const [inA, inB] = [months(a), months(b)];
  const [page, reference] = [inA[0], inB[0]];
  if (page === undefined || reference === undefined) return [];
  if (!hasBareMonth(a) && !hasBareMonth(b)) return [];
  const agrees = inA.some((month) => inB.some((other) => areSameMonth(month, other)));
  return agrees ? [] : [{ kind: 'date', a: page, b: reference }];
}

function unmet(dates: DateMention[], others: DateMention[]): DateMention[] {
  return dates.filter((date) => !others.some((other) => datesAgree(date, other)));
}

function months({ words }: SentenceReading): PairWord[] {
  return words.filter(({ kind }) => kind === 'month');
}

function hasBareMonth(reading: SentenceReading): boolean {
  return months(reading).some((month) => !reading.dates.some((date) => overlaps(date, month)));
}

/** Months are told apart by their first three letters, in every language known here. */
function areSameMonth(a: PairWord, b: PairWord): boolean {
  return a.lower.slice(0, 3) === b.lower.slice(0, 3);
}
