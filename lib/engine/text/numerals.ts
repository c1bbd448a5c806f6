import { FRACTIONS, MULTIPLIERS, NUMBER_WORDS, ORDINALS, SHORT_MULTIPLIERS } from './number-words.ts';
import type { Span } from './span.ts';

/** A number as it is written, in digits or words, without what it counts. */
export interface Numeral extends Span {
  value: number;
  /** The last place its digits tell: 1 for 12, 100 for 400, 0.1 for 2.5. */
  step: number;
  kind: 'number' | 'ordinal' | 'percent';
  /** What its multipliers come to: 1,000,000 for "10 million", else 1. */
  times: number;
  /** Digits that are followed by `m`: metres or millions. */
  hasM: boolean;
}

const SPACE = '[ \u00A0\u202F]';
const DIGITS = String.raw`(?<!\p{L}[-‑./:]?|\p{N}[./:,]?)(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?|\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?:[.,]\d{1,6})?|\d{1,15}(?:[.,]\d{1,6})?)(?!\d|[.,:/]\d)`;
const SUFFIX = '(?:st|nd|rd|th)(?![\\p{L}])';
const SHORT = `(?:${Object.keys(SHORT_MULTIPLIERS).join('|')})(?![\\p{L}\\p{N}])`;
const MULTIPLIER = oneOf(MULTIPLIERS);
const WORD = oneOf(NUMBER_WORDS);
const TENS = oneOf(Object.fromEntries(Object.entries(NUMBER_WORDS).filter(([, value]) => value % 10 === 0)));
/** "to" and the articles never go on with a number: "two hundred to five". */
const MORE = `(?!(?:to|en|et|ett)(?!\\p{L}))${WORD}`;
const BELOW_HUNDRED = `(?:${TENS}[ -]${MORE}|${WORD})`;
const ARTICLE = '(?:an?|en|et|eine?|einer)';
const WORDS = `(?:${BELOW_HUNDRED}|${ARTICLE}(?= ${MULTIPLIER}))(?:[ -]${whole(MULTIPLIER)}(?:(?: and | )${whole(MORE)})?){0,4}`;
const NUMERAL = new RegExp(
  [
    `(?<half>${whole(`half an? ${MULTIPLIER}`)})`,
    `(?<fraction>${whole(oneOf(FRACTIONS))})`,
    `(?<ordinal>${whole(oneOf(ORDINALS))})`,
    `(?<digits>${DIGITS})(?:(?<suffix>${SUFFIX})|${SPACE}?(?<short>${SHORT})|(?<times>(?:${SPACE}${whole(MULTIPLIER)}\\.?){1,3}))?`,
    `(?<words>${whole(WORDS)})`,
  ].join('|'),
  'giu',
);

/** The numerals of a text, in order. */
export function findNumerals(text: string): Numeral[] {
  return [...text.matchAll(NUMERAL)].flatMap((match) => {
    const numeral = numeralOf(match);
    return numeral === null ? [] : [{ start: match.index, end: match.index + match[0].length, ...numeral }];
  });
}

type Reading = Omit<Numeral, keyof Span>;

function numeralOf(match: RegExpExecArray): Reading | null {
  const { half, fraction, ordinal, digits, words } = match.groups ?? {};
  if (half !== undefined) return halfOf(half);
  if (fraction !== undefined) return plain(FRACTIONS[fraction.toLowerCase()] ?? 0, 1, 'percent');
  if (ordinal !== undefined) return plain(ORDINALS[ordinal.toLowerCase()] ?? 0, 1, 'ordinal');
  return digits === undefined ? readWords(words ?? '') : readDigits(digits, match.groups ?? {});
}

function plain(value: number, step: number, kind: Numeral['kind'] = 'number', times = 1): Reading {
  return { value, step, kind, times, hasM: false };
}

function readDigits(digits: string, { suffix, short, times }: Record<string, string | undefined>): Reading {
  const { value, step } = readNumber(digits);
  if (suffix !== undefined) return plain(value, 1, 'ordinal');
  const by = short === undefined ? productOf(times ?? '') : (SHORT_MULTIPLIERS[short.toLowerCase()] ?? 1);
  if (short === 'm') return { ...plain(value, step), hasM: true };
  return plain(value * by, step * by, 'number', by);
}

/** Three digits after a separator are thousands, unless there is nothing but a zero before it. */
function readNumber(digits: string): { value: number; step: number } {
  const bare = digits.replaceAll(/[ \u00A0\u202F'’]/g, '');
  const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+(?![\d])/.test(bare);
  const decimalMark = bare.search(/[.,]\d{1,6}$/);
  const isDecimal =
    decimalMark >= 0 && !(isGrouped && /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(bare));
  const whole = (isDecimal ? bare.slice(0, decimalMark) : bare).replaceAll(/[.,]/g, '');
  const decimals = isDecimal ? bare.slice(decimalMark + 1) : '';
  return { value: Number(`${whole}.${decimals}0`), step: stepOf(whole, decimals) };
}

function stepOf(whole: string, decimals: string): number {
  if (decimals !== '') return 10 ** -decimals.length;
  const zeros = whole.length - whole.replace(/0{1,15}$/, '').length;
  return 10 ** Math.min(zeros, Math.max(0, whole.length - 1));
}

function productOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[ \u00A0\u202F.]/)
    .reduce((product, word) => product * (MULTIPLIERS[word] ?? 1), 1);
}

function halfOf(words: string): Reading {
  const value = productOf(words) / 2;
  return plain(value, stepOf(String(value), ''));
}

/** "two hundred and fifty thousand": a multiplier above a hundred closes what stands before it. */
function readWords(words: string): Reading {
  const parts = words.toLowerCase().split(/[ -]/);
  if (parts.length === 1) return plain(NUMBER_WORDS[words.toLowerCase()] ?? 0, 1);
  let total = 0;
  let current = 0;
  for (const part of parts) {
    const by = MULTIPLIERS[part];
    if (by === undefined) current += NUMBER_WORDS[part] ?? 0;
    else current = Math.max(1, current) * by;
    if (by !== undefined && by >= 1000) {
      total += current;
      current = 0;
    }
  }
  const value = total + current;
  return plain(value, stepOf(String(value), ''));
}

/** The keys of a table as alternatives, the longest first. */
function oneOf(table: Readonly<Record<string, number>>): string {
  return `(?:${Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
}

function whole(source: string): string {
  return `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;
}
