import type { Span } from '../../text/span.ts';
import { stemmer } from '../../text/stem.ts';
import { splitWords } from '../../text/words.ts';
import { cutAt, type Piece } from '../pieces.ts';

/** Nobody types more words into a search box. */
const MOST_WORDS = 60;

/**
 * A sentence in pieces, those of its words marked that a search was typed with: in any form of the word, and, since
 * typing may go on, those that begin as the last word typed.
 * @param language the sentence's primary language subtag
 */
export function markWords(sentence: string, typed: string, language: string | null): Piece[] {
  const stem = stemmer(language);
  const sought = splitWords(typed, stem).slice(0, MOST_WORDS);
  const stems = new Set(sought.map((word) => word.stem));
  const last = sought.at(-1)?.lower;
  const isFound = (word: { lower: string; stem?: string }) =>
    stems.has(word.stem) || (last !== undefined && word.lower.startsWith(last));
  const spans: Span[] = splitWords(sentence, stem).filter(isFound);
  return cutAt(sentence, spans);
}
