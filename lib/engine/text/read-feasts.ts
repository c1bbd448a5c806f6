import { daysBetween, monthsFrom, type Period, yearOf } from './calendar.ts';
import { AHEAD, FEASTS, type YearlySpan } from './date-words.ts';

/** "by Christmas", "før nyttår 2026": the nearest to the reference, or the next where it lies ahead. */
export function readFeast({ groups = {} }: RegExpExecArray, reference: string | null): Period | null {
  const span = FEASTS[(groups.feast ?? '').toLowerCase().replaceAll(/\s+/g, ' ')];
  if (span === undefined) return null;
  if (groups.year !== undefined) return inYear(span, Number(groups.year));
  if (reference === null) return null;
  const isAhead = AHEAD.includes((groups.at ?? '').toLowerCase());
  const periods = [-1, 0, 1].map((shift) => inYear(span, yearOf(reference) + shift));
  const open = isAhead ? periods.filter(({ until }) => until >= reference) : periods;
  const distance = ({ from }: Period) => Math.abs(daysBetween(from, reference));
  return open.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function inYear([from, until]: YearlySpan, year: number): Period {
  return { from: `${until < from ? year - 1 : year}-${from}`, until: `${year}-${until}` };
}

/** "the end of the year": its December. */
export function readYearEnd(_: RegExpExecArray, reference: string | null): Period | null {
  return reference === null ? null : monthsFrom(yearOf(reference), 12);
}
