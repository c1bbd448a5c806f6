import type { Span } from './span.ts';

/** One word of a text. */
export interface Word extends Span {
  /** As it stands in the text. */
  text: string;
  /** The form to compare by (`normalise`); its length may differ from `text`'s. */
  lower: string;
  /** The stem, if a stemmer was given. */
  stem?: string;
}

const ACRONYM = String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`;
const NUMBER = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*`;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+`;
/** A hyphen belongs to the word where one side is no word of its own: F-35, P-8, co-operation, e-mail. */
const JOINED = String.raw`(?:\p{L}[-‑]\p{Nd}+|(?:co|re|pre|e)[-‑](?=\p{L}))`;
const WORD = new RegExp(
  `${ACRONYM}|(?<![\\p{L}\\p{N}])${JOINED}(?:${LETTERS})?|${NUMBER}|${LETTERS}(?:['’ʼ]${LETTERS})*`,
  'giu',
);

/**
 * The words of a text, in order: letters and digits with their apostrophes. Numbers keep their separators
 * (`1,000`), acronyms their stops. Words bound by a hyphen are words of their own (`UK-Norwegian` is two),
 * unless one side is no word: `F-35`, `co-operation`.
 */
export function splitWords(text: string, stem?: (word: string) => string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = wordAt(match[0], match.index, stem);
    if (word.lower !== '') words.push(word);
  }
  return words;
}

function wordAt(text: string, start: number, stem: ((word: string) => string) | undefined): Word {
  const word = { start, end: start + text.length, text, lower: normalise(text).replace(/[-‑]/, '') };
  return stem === undefined ? word : { ...word, stem: stem(text) };
}

/** Letters that Unicode does not take apart into a base and an accent. */
const FOLDED: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

const UNFOLDED = /[øæœßłđðþħıŋ]/g;
const ACCENTS = /\p{M}/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const APOSTROPHES = /[’‘ʼ＇`´]/g;
const POSSESSIVE = /(?:'s|(?<=s)')$/;

/**
 * A word as it is written, in small letters: without a possessive's `’s`, the stops of an acronym (`U.S.`) and
 * invisible characters; apostrophes straight. Accents stay.
 */
export function plainWord(word: string): string {
  const lower = word.replace(INVISIBLE, '').replace(APOSTROPHES, "'").normalize('NFKC').toLowerCase();
  return isAcronym(lower) ? lower.replaceAll('.', '') : lower.replace(POSSESSIVE, '');
}

/**
 * The form in which words are compared: `plainWord` without accents, so that *Bodø* and *Bodo* are one. Its
 * length may differ from the word's.
 */
export function normalise(word: string): string {
  return foldAccents(plainWord(word));
}

/** A text in small letters without its accents; ø, æ, ß and their like become plain letters. */
export function foldAccents(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(UNFOLDED, (letter) => FOLDED[letter] ?? letter);
}

/** Stops after single letters all through. */
function isAcronym(word: string): boolean {
  return word.length > 2 && /^(?:\p{L}\.)+\p{L}?$/u.test(word);
}
