import type { Span } from '../text/span.ts';

/** A stretch of a wording, marked where the two sides differ. The texts joined are the wording itself. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

const QUOTATION_MARKS = new Set('"\'“”„‟‘’«»');

/**
 * A text in pieces, the given phrases marked wherever they first stand in it. A phrase is looked for as it
 * is, then in another case or with apostrophes of another style, then without its quotation marks; one that is nowhere
 * is passed over.
 */
export function markPhrases(text: string, phrases: readonly (string | null)[]): Piece[] {
  const spans = phrases.flatMap((phrase) => findPhrase(text, phrase) ?? []);
  return cutAt(text, spans);
}

/** Where a phrase first stands in a text (see `markPhrases`), or `null`. */
export function findPhrase(text: string, phrase: string | null): Span | null {
  if (phrase === null || phrase.trim() === '') return null;
  return findWords(text, phrase) ?? findWords(text, withoutQuotationMarks(phrase));
}

/** A phrase without the quotation marks around it; marks at one end only belong to what is inside. */
export function withoutQuotationMarks(phrase: string): string {
  let start = 0;
  let end = phrase.length;
  while (
    end - start > 1 &&
    QUOTATION_MARKS.has(phrase.charAt(start)) &&
    QUOTATION_MARKS.has(phrase.charAt(end - 1))
  ) {
    start += 1;
    end -= 1;
  }
  return phrase.slice(start, end);
}

function findWords(text: string, words: string): Span | null {
  if (words === '') return null;
  const start = text.includes(words) ? text.indexOf(words) : indexInAnyStyle(text, words);
  return start < 0 ? null : { start, end: start + words.length };
}

/** -1 as well where lower case has another length (`İ`), for then the offsets would be wrong. */
function indexInAnyStyle(text: string, words: string): number {
  const plain = inPlainStyle(text);
  return plain.length === text.length ? plain.indexOf(inPlainStyle(words)) : -1;
}

function inPlainStyle(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** A text cut at spans that may overlap; the stretches inside are marked. */
export function cutAt(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

/** Whether anything in it is marked. */
export function hasMark(pieces: readonly Piece[]): boolean {
  return pieces.some(({ isMarked }) => isMarked);
}
