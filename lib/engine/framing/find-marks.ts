import { guessLanguage } from '../text/language.ts';
import { overlaps, type Span } from '../text/span.ts';
import { findAttributions } from './attribution.ts';
import { findBlockQuotations } from './block-quotation.ts';
import { findCertainty } from './certainty.ts';
import { findDashSpeech } from './dash-speech.ts';
import { findHedges } from './hedge.ts';
import { wordsOf } from './lexicon/compiled.ts';
import { findLoadedTerms } from './loaded-term.ts';
import type { Mark } from './mark.ts';
import { readOutlines } from './outline.ts';
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
 * told a sentence before. Empty for a text in a language that framing has no words of. Never throws, whatever the
 * text; linear in its length.
 */
export function findMarks(text: string, options: FramingOptions = {}): Mark[] {
  const words = wordsOf(options.language ?? guessLanguage(text) ?? (isLatin(text) ? 'en' : ''));
  if (words === null) return [];
  const outlines = readOutlines(text);
  const quoted = findQuoted(text, outlines, words);
  const spoken = findDashSpeech(text, outlines, words);
  const blocks = findBlockQuotations(text, outlines, quoted, words).filter(outsideOf(spoken));
  const speeches = byPlace([...spoken, ...blocks]);
  const own = outlines.flatMap((outline, index) =>
    OWN_WORDS.flatMap((find) => find(text, outline, words, outlines[index - 1])),
  );
  return byPlace([
    ...speeches,
    ...quoted.filter(outsideOf(spoken)),
    ...byPlace(own).filter(outsideOf(speeches)),
  ]);
}

/** Tells, of spans asked for in order, those that none of the others touches; these are in order and apart. */
function outsideOf(others: Span[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while (next < others.length && (others[next] as Span).end <= span.start) next++;
    const other = others[next];
    return other === undefined || !overlaps(other, span);
  };
}

function byPlace(marks: Mark[]): Mark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** So much of a text tells its script. */
const READ_CHARACTERS = 1000;

/** Whether a text is written in Latin letters: in English, if it is too short to tell, but not in Russian. */
function isLatin(text: string): boolean {
  const letters = text.slice(0, READ_CHARACTERS).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length * 2 >= letters.length;
}
