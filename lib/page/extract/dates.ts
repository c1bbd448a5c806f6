/** Months as news pages write them, by their first letters in lower case: English and the languages around it. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'styc'],
  ['feb', 'fév', 'fev', 'lut'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'maj', 'mei', 'mag'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aoû', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'ott', 'out', 'paź'],
  ['nov', 'lis'],
  ['dec', 'dez', 'des', 'déc', 'dic', 'gru'],
];

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY_FIRST =
  /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(\p{L}{3,10})\.?,? (?:de )?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const SLASHED = /(?<![\d/])(\d{1,4})\/(\d{1,2})\/(\d{4}|\d{1,2})(?![\d/])/;

/**
 * The first day named in a text, as an ISO day. A time stamp gives the day in its own offset, as written. Days with
 * slashes are read day first unless only the other order makes a date. `null` if no real day is named.
 */
export function dayIn(text: string): string | null {
  const start = text.slice(0, LONGEST);
  return iso(start) ?? worded(start) ?? dotted(start) ?? slashed(start);
}

const LONGEST = 400;

function iso(text: string): string | null {
  const match = ISO.exec(text);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function worded(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  const found = dayFirst && day(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  if (found) return found;
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? day(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : null;
}

function dotted(text: string): string | null {
  const match = DOTTED.exec(text);
  return match ? day(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

function slashed(text: string): string | null {
  const match = SLASHED.exec(text);
  if (!match) return null;
  const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return a > 31 ? day(a, b, c) : (day(c, b, a) ?? day(c, a, b));
}

function monthOf(word: string | undefined): number {
  const lower = word?.toLowerCase() ?? '';
  return MONTHS.findIndex((names) => names.some((name) => lower.startsWith(name))) + 1;
}

/** A real day of the calendar within the years a news page may be of. */
function day(year: number, month: number, date: number): string | null {
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || date < 1) return null;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (date > length) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
