import type { Span } from '../text/span.ts';
import { letterStemmer } from '../text/stem.ts';
import { normalise, splitWords } from '../text/words.ts';

/** A word as terms are compared with it. */
export interface Token extends Span {
  /** As it stands in the text. */
  text: string;
  /** Lower case, without diacritics. */
  norm: string;
  /** Its stem in the text's language, with that language's own letters. */
  stem: string;
}

const JOINTS = /[-‐‑–/]/;

/**
 * The words of a text as tokens; a word with hyphens is one token for each of its parts, so that
 * "north-west" and "north west" are the same.
 */
export function tokenise(text: string, language: string): Token[] {
  const stem = letterStemmer(language);
  const tokens: Token[] = [];
  for (const word of splitWords(text)) {
    for (const part of partsOf(word)) {
      const norm = normalise(part.text);
      if (norm !== '') tokens.push({ ...part, norm, stem: stem(part.text) });
    }
  }
  return tokens;
}

function partsOf(word: Span & { text: string }): (Span & { text: string })[] {
  if (!JOINTS.test(word.text)) return [{ start: word.start, end: word.end, text: word.text }];
  const parts: (Span & { text: string })[] = [];
  let start = word.start;
  for (const text of word.text.split(JOINTS)) {
    if (text !== '') parts.push({ start, end: start + text.length, text });
    start += text.length + 1;
  }
  return parts;
}
