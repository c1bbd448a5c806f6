/** Days as ISO strings, `2025-02-20`, in the Gregorian calendar without times or zones. */

/** A stretch of days; both ends belong to it. */
export interface Period {
  /** ISO day. */
  from: string;
  /** ISO day. */
  until: string;
}

const DAY = 24 * 60 * 60 * 1000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The ISO day of a year, month (1–12) and day, or `null` if there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/** Whether a string is an ISO day that exists. */
export function isIsoDay(day: string): boolean {
  if (!ISO_DAY.test(day)) return false;
  return isoDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) === day;
}

/** The day so many days after another; before it, if negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another; negative if the other is earlier. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

/** The year of a day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** 1–12 */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** Whole months: `months` of them from the first of a month on. A month beyond 12 or below 1 is another year's. */
export function monthsFrom(year: number, month: number, months = 1): Period {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const last = new Date(Date.UTC(year, month - 1 + months, 0));
  return { from: first.toISOString().slice(0, 10), until: last.toISOString().slice(0, 10) };
}

/** From the first of January to the last of December. */
export function wholeYear(year: number): Period {
  return monthsFrom(year, 1, 12);
}

/** Monday to Sunday of the week a day lies in. */
export function weekOf(day: string): Period {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, until: addDays(monday, 6) };
}
