import {
  addDays,
  daysBetween,
  isoDay,
  monthOf,
  monthsFrom,
  type Period,
  weekdayOf,
  weekOf,
  wholeYear,
  yearOf,
} from './calendar.ts';
import {
  AGO,
  DAYS_FROM_TODAY,
  DECADES,
  DECADES_AFTER_THE,
  FEAST_PREPOSITIONS,
  FEASTS,
  MONTHS,
  PREPOSITIONS,
  SEASONS,
  SHIFTS,
  SMALL_COUNTS,
  SMALL_MONTHS,
  type TimeUnit,
  UNITS,
  WEEKDAYS,
  YEAR_ENDS,
  YEARS_FROM_NOW,
} from './date-words.ts';
import { readFeast, readYearEnd } from './read-feasts.ts';
import { readCentury, readDecade, readYear } from './read-years.ts';

type Read = (match: RegExpExecArray, reference: string | null, language: string | null) => Period | null;

interface DatePattern {
  pattern: RegExp;
  read: Read;
}

const BEFORE = String.raw`(?<![\p{L}\p{N}][.,/-]?)`;
const AFTER = String.raw`(?![\p{L}\p{N}]|[.,/-]\p{N})`;
const GAP = String.raw`[ \u00A0\n]{1,2}`;
const YEAR = String.raw`(?<year>1[5-9]\d\d|20\d\d)`;
/** Alone, an earlier number is more often a count. */
const LATE_YEAR = String.raw`(?<year>1[89]\d\d|20\d\d)`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`;
const MONTH = `(?<month>${oneOf({ ...MONTHS, ...SMALL_MONTHS })})`;
/** The stop of a shortened month, not a sentence's after a whole one. */
const SHORTENED = String.raw`(?:(?<!\p{L}{5})\.)`;
const SEASON = `(?<season>${oneOf(SEASONS)})`;
/** "Thursday, " before a date. */
const NAMED = `(?:(?:${oneOf(WEEKDAYS)}),?${GAP}(?:(?:the|den|der|dem)${GAP})?)?`;
const SHIFT = `(?<shift>${oneOf(SHIFTS)})`;
const UNIT = `(?<unit>${oneOf(UNITS)})`;
const PREPOSITION = `(?<!\\p{L})(?:${PREPOSITIONS.join('|')})(?:${GAP}(?:the|den|der|dem))?`;

const FEAST = `(?<feast>${oneOf(FEASTS)})`;
const FEAST_PREPOSITION = `(?<!\\p{L})(?<at>${FEAST_PREPOSITIONS.join('|')})(?:${GAP}(?:the|den|der|dem))?`;

/** Counted things after a number that looks like a year: "2000 soldiers". */
const COUNTED = String.raw`(?!${GAP}(?:km|kilomet|met|mile|m\b|feet|ft|people|person|men\b|troops|soldiers|tonn|ton\b|kron|euro|dollar|pounds|soldater|mann\b|Menschen|Soldaten))`;

/** All notations; where two find the same words, the longer wins. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  {
    pattern: pattern(String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?=T|${AFTER})`, ''),
    read: readIso,
  },
  {
    pattern: pattern(String.raw`(?<day>\d{1,2})(?<mark>[./])[ ]?(?<month>\d{1,2})\k<mark>[ ]?(?<year>\d{4})`),
    read: readNumeric,
  },
  {
    pattern: pattern(
      `${NAMED}${DAY}\\.?(?:[ ]?[-–][ ]?(?<last>[0-3]?\\d)\\.?)?${GAP}(?:of${GAP})?${MONTH}(?:${SHORTENED}?,?${GAP}${YEAR})?`,
    ),
    read: readDay,
  },
  {
    pattern: pattern(
      `${NAMED}${MONTH}${SHORTENED}?${GAP}${DAY}(?:[-–](?<last>[0-3]?\\d))?(?:,?${GAP}${YEAR})?`,
    ),
    read: readDay,
  },
  { pattern: pattern(`${MONTH}${SHORTENED}?,?${GAP}(?:of${GAP})?${YEAR}`), read: readMonth },
  { pattern: pattern(`(?:(?<=${PREPOSITION}${GAP})|${SHIFT}${GAP})${MONTH}`), read: readMonth },
  { pattern: pattern(`${SEASON}${GAP}(?:of${GAP}|i${GAP})?${YEAR}`), read: readSeason },
  { pattern: pattern(`(?:(?<=${PREPOSITION}${GAP})|${SHIFT}${GAP})${SEASON}`), read: readSeason },
  { pattern: pattern(`(?<=${FEAST_PREPOSITION}${GAP})${FEAST}(?:${GAP}${YEAR})?`), read: readFeast },
  { pattern: pattern(YEAR_ENDS.join('|').replaceAll(' ', GAP)), read: readYearEnd },
  {
    pattern: pattern(
      `${LATE_YEAR}(?<decade>['’]?s|-tall?et|er(?=${GAP}Jahre))?`,
      `${AFTER}${COUNTED}`,
      '(?<![$£€¥][ ]?|(?:NOK|USD|EUR|GBP)[ ])',
    ),
    read: readYear,
  },
  {
    pattern: pattern(`(?<=the${GAP}(?:(?:early|mid|late)[ -])?)(?<decade>${oneOf(DECADES_AFTER_THE)})`),
    read: readDecade,
  },
  { pattern: pattern(`(?<decade>${oneOf(DECADES)})`), read: readDecade },
  {
    pattern: pattern(
      String.raw`(?<century>1\d|2[01])(?:st|nd|rd|th|\.)${GAP}(?:century|århundret?|Jahrhunderts?)`,
    ),
    read: readCentury,
  },
  { pattern: pattern(`(?<words>${oneOf(DAYS_FROM_TODAY)})`), read: readRelativeDay },
  { pattern: pattern('(?<words>morgen)'), read: readGermanTomorrow },
  { pattern: pattern(`(?<words>${oneOf(YEARS_FROM_NOW)})`), read: readRelativeYear },
  {
    pattern: pattern(`(?:${SHIFT}${GAP}|(?<ahead>på)${GAP})?(?<weekday>${oneOf(WEEKDAYS)})(?:s|en)?`),
    read: readWeekday,
  },
  { pattern: pattern(`${SHIFT}${GAP}${UNIT}`), read: readRelativeUnit },
  {
    pattern: pattern(
      `(?:(?:${AGO.before.join('|')})${GAP})?(?<count>\\d{1,3}|${oneOf(SMALL_COUNTS)})${GAP}${UNIT}(?:${GAP}(?<after>${AGO.after.join('|')}))?`,
    ),
    read: readAgo,
  },
];

function pattern(source: string, after = AFTER, before = ''): RegExp {
  return new RegExp(`${BEFORE}${before}${source}${after}`, 'giu');
}

/** The keys of a table as alternatives, the longest first. */
function oneOf(table: Readonly<Record<string, unknown>>): string {
  const words = Object.keys(table).sort((a, b) => b.length - a.length);
  return words.join('|').replaceAll(' ', GAP);
}

function oneDay(day: string | null): Period | null {
  return day === null ? null : { from: day, until: day };
}

function readIso({ groups = {} }: RegExpExecArray): Period | null {
  return oneDay(isoDay(Number(groups.year), Number(groups.month), Number(groups.day)));
}

/** Day first, unless only the other order makes a date. */
function readNumeric({ groups = {} }: RegExpExecArray): Period | null {
  const [year, a, b] = [Number(groups.year), Number(groups.day), Number(groups.month)];
  return oneDay(isoDay(year, b, a) ?? (groups.mark === '/' ? isoDay(year, a, b) : null));
}

function readDay({ groups = {} }: RegExpExecArray, reference: string | null): Period | null {
  const month = monthNumber(groups.month);
  if (month === null) return null;
  const from = dayNear(groups.year, month, Number(groups.day), reference);
  if (from === null || groups.last === undefined) return oneDay(from);
  const until = isoDay(yearOf(from), month, Number(groups.last));
  return until !== null && until >= from ? { from, until } : oneDay(from);
}

function monthNumber(word = ''): number | null {
  const isSmall = word === word.toLowerCase();
  return (isSmall ? SMALL_MONTHS : MONTHS)[word.toLowerCase()] ?? null;
}

/** A day whose year may not be told: then the one nearest to the reference. */
function dayNear(
  year: string | undefined,
  month: number,
  day: number,
  reference: string | null,
): string | null {
  if (year !== undefined) return isoDay(Number(year), month, day);
  if (reference === null) return null;
  const days = [-1, 0, 1].flatMap((shift) => isoDay(yearOf(reference) + shift, month, day) ?? []);
  const distance = (each: string) => Math.abs(daysBetween(each, reference));
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function readMonth({ groups = {} }: RegExpExecArray, reference: string | null): Period | null {
  const month = monthNumber(groups.month);
  if (month === null) return null;
  if (groups.year !== undefined) return monthsFrom(Number(groups.year), month);
  const year = yearNear(month, groups.shift, reference);
  return year === null ? null : monthsFrom(year, month);
}

function readSeason({ groups = {} }: RegExpExecArray, reference: string | null): Period | null {
  const month = SEASONS[(groups.season ?? '').toLowerCase()];
  if (month === undefined) return null;
  const year = groups.year === undefined ? yearNear(month, groups.shift, reference) : Number(groups.year);
  return year === null ? null : monthsFrom(year, month, 3);
}

/** The year of a month told without it: the nearest, or by "last", "this" and "next". */
function yearNear(month: number, shift: string | undefined, reference: string | null): number | null {
  if (reference === null) return null;
  const year = yearOf(reference);
  const isPast = month < monthOf(reference);
  if (shift === undefined) return yearOf(dayNear(undefined, month, 15, reference) ?? reference);
  const step = shiftOf(shift);
  if (step === 0) return year;
  return step < 0 ? year - (isPast ? 0 : 1) : year + (isPast || month === monthOf(reference) ? 1 : 0);
}

function shiftOf(word: string): number {
  return SHIFTS[word.toLowerCase()] ?? 0;
}

function readRelativeDay({ groups = {} }: RegExpExecArray, reference: string | null): Period | null {
  const days = DAYS_FROM_TODAY[(groups.words ?? '').toLowerCase().replaceAll(/\s+/g, ' ')];
  return reference === null || days === undefined ? null : oneDay(addDays(reference, days));
}

/** In Norwegian and Dutch, and with a capital in German, it is the morning. */
function readGermanTomorrow(
  match: RegExpExecArray,
  reference: string | null,
  language: string | null,
): Period | null {
  return language === 'de' && reference !== null && match[0] === 'morgen'
    ? oneDay(addDays(reference, 1))
    : null;
}

function readRelativeYear({ groups = {} }: RegExpExecArray, reference: string | null): Period | null {
  const years = YEARS_FROM_NOW[(groups.words ?? '').toLowerCase().replaceAll(/\s+/g, ' ')];
  return reference === null || years === undefined ? null : wholeYear(yearOf(reference) + years);
}

/** The last such day up to the reference; with "next" or Norwegian "på", the first one after it. */
function readWeekday({ groups = {} }: RegExpExecArray, reference: string | null): Period | null {
  const weekday = WEEKDAYS[(groups.weekday ?? '').toLowerCase()];
  if (reference === null || weekday === undefined) return null;
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const isAhead = groups.ahead !== undefined || (groups.shift !== undefined && shiftOf(groups.shift) > 0);
  if (isAhead) return oneDay(addDays(reference, 7 - back));
  const isBefore = groups.shift !== undefined && shiftOf(groups.shift) < 0;
  return oneDay(addDays(reference, isBefore && back === 0 ? -7 : -back));
}

function readRelativeUnit({ groups = {} }: RegExpExecArray, reference: string | null): Period | null {
  const unit = UNITS[(groups.unit ?? '').toLowerCase()];
  if (reference === null || unit === undefined || unit === 'day') return null;
  return shifted(unit, shiftOf(groups.shift ?? ''), reference);
}

function shifted(unit: TimeUnit, step: number, reference: string): Period {
  switch (unit) {
    case 'day':
      return { from: addDays(reference, step), until: addDays(reference, step) };
    case 'week':
      return weekOf(addDays(reference, 7 * step));
    case 'month':
      return monthsFrom(yearOf(reference), monthOf(reference) + step);
    case 'year':
      return wholeYear(yearOf(reference) + step);
  }
}

/** "three weeks ago", "for tre uker siden", "vor drei Wochen"; a count alone is a length of time, no date. */
function readAgo(match: RegExpExecArray, reference: string | null): Period | null {
  const { count = '', unit = '', after } = match.groups ?? {};
  const isAgo = after !== undefined || /^vor\s/i.test(match[0]);
  const steps = SMALL_COUNTS[count.toLowerCase()] ?? Number(count);
  const of = UNITS[unit.toLowerCase()];
  if (!isAgo || reference === null || of === undefined || yearOf(reference) - steps < 1000) return null;
  return shifted(of, -steps, reference);
}
