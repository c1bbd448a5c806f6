import type { ComparedFact, Comparison } from '../compare/comparison.ts';
import { findPhrase, markPhrases, type Piece } from './pieces.ts';

const ELLIPSIS = '…';

/** The page's own words for a fact: its sentences, with an ellipsis where they do not follow each other. */
export function pageWords(comparison: Comparison, fact: ComparedFact): string {
  const { sentences } = comparison.article;
  let words = '';
  let before = -1;
  for (const index of fact.onPage ? fact.sentences : []) {
    const text = sentences[index]?.text;
    if (text === undefined) continue;
    if (words !== '') words += index === before + 1 ? ' ' : ` ${ELLIPSIS} `;
    words += text;
    before = index;
  }
  return words;
}

/** The page's own words that weighed most in finding the fact, to cut a short passage around. */
export function tellingWords(fact: ComparedFact): string | null {
  const weightiest = [...fact.evidence].sort((a, b) => b.weight - a.weight)[0];
  return weightiest?.page ?? null;
}

/**
 * At most about `length` units of a text around a phrase, cut between words, ellipses where it was cut, the
 * phrase marked. Where the phrase is not in the text, its beginning.
 */
export function excerpt(
  text: string,
  { around, marked, length }: { around: string | null; marked: readonly (string | null)[]; length: number },
): Piece[] {
  if (text.length <= length) return markPhrases(text, marked);
  const centre = findPhrase(text, around) ?? { start: 0, end: 0 };
  const room = Math.max(0, length - (centre.end - centre.start));
  const from = wordStart(
    text,
    Math.max(0, Math.min(centre.start - Math.floor(room / 2), text.length - length)),
  );
  const to = wordEnd(text, Math.max(centre.end, from + length));
  const passage = text.slice(from, to).trim();
  const cut = `${from > 0 ? ELLIPSIS : ''}${passage}${to < text.length ? ELLIPSIS : ''}`;
  return markPhrases(cut, marked);
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
