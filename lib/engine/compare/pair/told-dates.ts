import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { monthsFrom, type Period, yearOf } from '../../text/calendar.ts';
import { MONTHS } from '../../text/date-words.ts';
import { findDates } from '../../text/dates.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { type Edge, edgeOf } from './opposites.ts';

/** A date as a sentence tells it. */
export interface ToldDate extends Span, Period {
  /** Without it, the period lies in `NO_YEAR`. */
  hasYear: boolean;
  /** What the words beside it say that day was the start or the end of something. */
  edge: Edge | null;
  /** The two ends of "from May 1994 to June 1996", and of a life: "(1901–1977)". */
  ends: Readonly<Record<Edge, Period>> | null;
}

/** A leap year, of which every day can be. */
export const NO_YEAR = 2000;

/** Between the ends of a stretch of time. */
const JOINT = /^[ \u00A0]?(?:[-–—−]{1,2}|to|until|till|through|til|bis)[ \u00A0]?$/;
const AND = /^ (?:and|og|und) $/;
const BETWEEN = /(?<!\p{L})(?:between|mellom|zwischen) $/iu;
/** What tells more is no sentence. */
const MOST_DATES = 50;
/** What happened is told by so many content words before the date, or behind it. */
const TOLD_WITHIN = 4;
/** Where one statement ends. */
const BORDER = /[.;:()]/;

const known = new WeakMap<SentenceReading, ToldDate[]>();

/** The dates of a sentence in order, those without a year among them, and the two ends of a stretch as one. */
export function toldDates(reading: SentenceReading): ToldDate[] {
  const dates = known.get(reading) ?? joined(reading, allDates(reading));
  known.set(reading, dates);
  return dates;
}

function allDates(reading: SentenceReading): ToldDate[] {
  const { text, language, words } = reading;
  const dates = reading.dates.slice(0, MOST_DATES);
  const near = findDates(text, { language, reference: `${NO_YEAR}-07-01` }).slice(0, MOST_DATES);
  const days = near.filter((date) => !isAmong(date, dates) && namesMonth(text.slice(date.start, date.end)));
  const months = words
    .filter(({ kind }) => kind === 'month')
    .filter((word) => !isAmong(word, [...dates, ...days]));
  return [
    ...dates.map((date) => toldAs(reading, date, true)),
    ...days.map((date) => toldAs(reading, { ...date, ...inNoYear(date) }, false)),
    ...months.map((word) =>
      toldAs(reading, { ...monthOf(text, word), start: word.start, end: word.end }, false),
    ),
  ].sort((a, b) => a.start - b.start);
}

function isAmong(span: Span, others: Span[]): boolean {
  return others.some((other) => overlaps(span, other));
}

function namesMonth(words: string): boolean {
  return splitWords(words).some(({ text }) => MONTHS[text.toLowerCase()] !== undefined);
}

function monthOf(text: string, { start, end }: PairWord): Period {
  return monthsFrom(NO_YEAR, MONTHS[text.slice(start, end).toLowerCase()] ?? 1);
}

function inNoYear(period: Period): Period {
  return inYear(NO_YEAR, period);
}

/** The same days of another year. */
export function inYear(year: number, { from, until }: Period): Period {
  return { from: `${year}${from.slice(4)}`, until: `${year}${until.slice(4)}` };
}

function toldAs(reading: SentenceReading, date: Span & Period, hasYear: boolean): ToldDate {
  return { ...date, hasYear, edge: edgeBeside(reading, date), ends: null };
}

/** The nearest word before a date that tells of a start or an end, or behind it where none is before. */
function edgeBeside({ text, language, words, dates }: SentenceReading, { start, end }: Span): Edge | null {
  const isBeside = (from: number, to: number) =>
    !BORDER.test(text.slice(from, to)) && !isAmong({ start: from, end: to }, dates);
  const before = words.filter((word) => word.end <= start).slice(-TOLD_WITHIN);
  const behind = words.filter((word) => word.start >= end).slice(0, TOLD_WITHIN);
  const beside = [
    ...before.reverse().filter((word) => isBeside(word.end, start)),
    ...behind.filter((word) => isBeside(end, word.start)),
  ];
  return beside.map(({ stem }) => edgeOf(stem, language)).find((edge) => edge !== null) ?? null;
}

function joined({ text }: SentenceReading, dates: ToldDate[]): ToldDate[] {
  const found: ToldDate[] = [];
  for (const date of dates) {
    const last = found.at(-1);
    if (last !== undefined && last.ends === null && areJoined(text, last, date))
      found[found.length - 1] = stretch(last, date);
    else found.push(date);
  }
  return found;
}

function areJoined(text: string, { start, end }: Span, next: Span): boolean {
  const joint = text.slice(end, next.start);
  return JOINT.test(joint) || (AND.test(joint) && BETWEEN.test(text.slice(0, start)));
}

/** Two dates as one; the first has the second's year where it tells none. */
function stretch(first: ToldDate, last: ToldDate): ToldDate {
  const start = last.hasYear && !first.hasYear ? inYear(yearOf(last.from), first) : first;
  return {
    ...last,
    start: first.start,
    edge: null,
    from: start.from,
    until: last.until,
    ends: { start, end: last },
  };
}
