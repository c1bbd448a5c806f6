import { fullDate } from '../phrases.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** From one ISO day to another in full, what both have in common said once: `18–20 February 2025`. */
export function dayRange(from: string, until: string, locale: string): string {
  const [start, end] = [from, until].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number];
  if (!(start < end)) return fullDate(from, locale);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  // Two days of one month are written close; the locale's data sets spaces even there.
  return format.formatRange(start, end).replace(/^(\d+\.?)\s*–\s*(?=\d+\.? \p{L}+ \d+$)/u, '$1–');
}

/** A moment, in milliseconds since 1970, by its day in full and the time of day where the reader is. */
export function momentInFull(milliseconds: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(milliseconds);
}

/** A size in bytes, in the largest unit that leaves a whole number before the point: `210 kB`, `3.2 MB`. */
export function fileSize(bytes: number, locale: string): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const style = { style: 'unit', unit: UNITS[power] ?? 'byte', unitDisplay: power === 0 ? 'long' : 'short' };
  const maximumFractionDigits = power < 2 ? 0 : 1;
  return new Intl.NumberFormat(locale, {
    ...style,
    maximumFractionDigits,
  } as Intl.NumberFormatOptions).format(bytes / 1000 ** power);
}

/** A whole number as the language groups its digits: `12,345`. */
export function grouped(n: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(n);
}
