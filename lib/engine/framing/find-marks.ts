import { wordsOf } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import { readOutlines } from './outline.ts';
import { findQuoted } from './quoted.ts';

/** What is known about a text beside its words. */
export interface FramingOptions {
  /** Primary language subtag, `en`, `nb`, `de`. */
  language?: string;
}

/** The framing devices seen in a text, in order of their place. Works on any text, in time linear in its length. */
export function findMarks(text: string, options: FramingOptions = {}): Mark[] {
  const words = wordsOf(options.language ?? 'en');
  const outlines = readOutlines(text);
  return findQuoted(text, outlines, words);
}
