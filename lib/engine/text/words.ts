import { normalise } from './normalise.ts';
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
