import { guessLanguage } from '../text/language.ts';
import { overlaps } from '../text/span.ts';
import { findAttributions } from './attribution.ts';
import { findBlockQuotations } from './block-quotation.ts';
import { findCertainty } from './certainty.ts';
import { findHedges } from './hedge.ts';
import { wordsOf } from './lexicon/compiled.ts';
import { findLoadedTerms } from './loaded-term.ts';
import type { Mark } from './mark.ts';
import { type Outline, readOutlines } from './outline.ts';
import { findQuoted } from './quoted.ts';

/** What is known about a text beside its words. */
export interface FramingOptions {
  /** Primary language subtag, `en`, `nb`, `de`; guessed where it is not given. */
  language?: string;
}

/** What is looked for in the writer's own words: what stands inside a quotation is its speaker's. */
const OWN_WORDS = [findHedges, findAttributions, findLoadedTerms, findCertainty];

/**
 * The framing devices seen in a text, in order of their place. The whole text is read, since who is quoted may be
 * told a sentence before. Empty for a text in a language that framing
 * has no words of. Never throws, whatever the text; linear in its length.
 */
export function findMarks(text: string, options: FramingOptions = {}): Mark[] {
  const words = wordsOf(options.language ?? guessLanguage(text) ?? (isLatin(text) ? 'en' : ''));
  if (words === null) return [];
  const outlines = readOutlines(text);
  const quoted = findQuoted(text, outlines, words);
  const blocks = findBlockQuotations(text, outlines, quoted, words);
  const own = outlines
    .filter(outsideOf(blocks))
    .flatMap((outline) => OWN_WORDS.flatMap((find) => find(text, outline, words)));
  return [...quoted, ...blocks, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tells, of outlines asked for in order, those that no block touches; blocks are in order too. */
function outsideOf(blocks: Mark[]): (outline: Outline) => boolean {
  let next = 0;
  return (outline) => {
    while (next < blocks.length && (blocks[next] as Mark).end <= outline.start) next++;
    const block = blocks[next];
    return block === undefined || !overlaps(block, outline);
  };
}

/** So much of a text tells its script. */
const READ_CHARACTERS = 1000;

/** Whether a text is written in Latin letters: in English, if it is too short to tell, but not in Russian. */
function isLatin(text: string): boolean {
  const letters = text.slice(0, READ_CHARACTERS).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length * 2 >= letters.length;
}
