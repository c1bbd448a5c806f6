import { stemmer } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { CURRENCY_PREFIX, currencyNamed, UNIT_NAME, unitNamed } from './units.ts';

/** What a number counts. */
export interface Counted {
  /** A unit's normal name, a currency's code, or the stem of a noun. */
  unit: string;
  kind: 'plain' | 'currency' | 'percent';
  /** Where the number's expression ends with it, or begins with it. */
  edge: number;
  /** Known by name; else a noun guessed by its plural. */
  isKnown: boolean;
}

const SPACE = '[ \u00A0\u202F]';
const LONGEST = 60;
const UNIT_AFTER = new RegExp(`^(?:${SPACE}|[-‑])?(${UNIT_NAME})(?![\\p{L}\\p{N}])`, 'iu');
const PREFIX_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${CURRENCY_PREFIX})$`, 'iu');
const NEXT_WORDS = /^(?:[ \u00A0]\p{L}[\p{L}’'-]{0,24}){1,3}/u;
const PLURAL = /[^s]s$/;
const PEOPLE = new Set(['men', 'women', 'children', 'staff', 'crew', 'dead']);

const stemEnglish = stemmer('en');

/** The unit, currency or noun that follows a number ending at `end`; `null` if it counts nothing that is told. */
export function countedAfter(text: string, end: number): Counted | null {
  const rest = text.slice(end, end + LONGEST);
  const name = UNIT_AFTER.exec(rest);
  if (name === null) return nounAfter(rest, end);
  return namedUnit(name[1] ?? '', end + name[0].length);
}

/** The currency sign or code that stands before a number starting at `start`. */
export function currencyBefore(text: string, start: number): Counted | null {
  const match = PREFIX_BEFORE.exec(text.slice(Math.max(0, start - 5), start));
  const unit = currencyNamed(match?.[1] ?? '');
  if (match === null || unit === null) return null;
  return { unit, kind: 'currency', edge: start - match[0].length, isKnown: true };
}

function namedUnit(name: string, edge: number): Counted | null {
  const currency = currencyNamed(name);
  if (currency !== null) return { unit: currency, kind: 'currency', edge, isKnown: true };
  const unit = unitNamed(name)?.unit;
  if (unit === undefined) return null;
  return { unit, kind: unit === '%' ? 'percent' : 'plain', edge, isKnown: true };
}

/** The first plural or known noun among the next three words: "10 new British ships". */
function nounAfter(rest: string, end: number): Counted | null {
  const words =
    NEXT_WORDS.exec(rest)?.[0]
      .slice(1)
      .split(/[ \u00A0]/) ?? [];
  let edge = end;
  for (const word of words) {
    edge += word.length + 1;
    if (isStopWord(word.toLowerCase(), 'en')) return null;
    const known = namedUnit(word, edge);
    if (known?.kind === 'plain' && word.length > 2) return known;
    if (PEOPLE.has(word)) return { unit: 'person', kind: 'plain', edge, isKnown: true };
    if (PLURAL.test(word)) return { unit: stemEnglish(word), kind: 'plain', edge, isKnown: false };
  }
  return null;
}
