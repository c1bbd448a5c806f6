import { isIsoDay, type Period } from './calendar.ts';
import { DATE_PATTERNS } from './date-patterns.ts';
import type { Span } from './span.ts';

/** A date that a text names; its period is one day, or as many as the words leave open. */
export interface DateMention extends Span, Period {}

export interface DateOptions {
  /** ISO day on which the text was written; without it, "yesterday" and "20 February" name no date. */
  reference?: string;
  /** Primary language subtag, for words that mean something else in another language. */
  language?: string | null;
}

/**
 * The dates a text names, in order: absolute ones in the notations of English, Norwegian and German, and those
 * told from the day of writing. A day without its year is the one nearest to the reference, a weekday the last one
 * before it. A month, season or year is its whole span.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  const { reference, language = null } = options;
  const known = reference !== undefined && isIsoDay(reference) ? reference : null;
  const mentions: DateMention[] = [];
  for (const { pattern, read } of DATE_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const period = read(match, known, language);
      if (period) mentions.push({ start: match.index, end: match.index + match[0].length, ...period });
    }
  }
  return withoutOverlaps(mentions);
}

/**
 * Whether two dates can be the same: `true` if their periods share a day, `false` if not, `null` if one is no date.
 * Ends may also be ISO months or years.
 */
export function datesAgree(a: Period, b: Period): boolean | null {
  const dates = [a.from, a.until, b.from, b.until];
  if (!dates.every((date) => ISO_DATE.test(date))) return null;
  return a.from <= lastOf(b.until) && b.from <= lastOf(a.until);
}

const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** An end that sorts after every day of its month or year. */
function lastOf(date: string): string {
  return `${date}-99`;
}

/** The earliest first, of those that overlap the longest. */
function withoutOverlaps(mentions: DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  const sorted = mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of sorted) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
