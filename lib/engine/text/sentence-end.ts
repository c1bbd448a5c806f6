import {
  characterAt,
  isDash,
  isDigit,
  isFullWidthStop,
  isLetter,
  isLower,
  isOpener,
  isSpace,
  isUpper,
  skip,
} from './characters.ts';
import {
  afterClock,
  clock,
  closing,
  exclaimedNames,
  joining,
  names,
  numbering,
  ordinalArticles,
  ordinalNouns,
  sayingVerbs,
  starters,
  timePrepositions,
} from './known-abbreviations.ts';
import type { Stop } from './stops.ts';

/** No abbreviation, and no word that decides, is longer; reading no further keeps the time linear. */
const LONGEST_WORD = 30;
/** A time phrase in front, "Shortly after 5 a.m.", is shorter than this. */
const LONGEST_TIME_PHRASE = 32;

/** Four dots with spaces between them. */
const LONGEST_MARKS = 7;

const APOSTROPHES = "'’";
const ACRONYM = /^(?:\p{L}{1,3}\.)*\p{L}$/u;
/** One letter of a middle name; `I` is a word or a number as well. */
const INITIAL = /^[^I\P{Lu}]$/u;
const SPEECH_TAG = /^\s(\p{Lu}[\p{L}’'-]*)\.?(?: \p{Lu}[\p{L}’'-]*\.?){0,3} (\p{Ll}+)[.,]/u;
const LONGEST_SPEECH_TAG = 80;
const ORDINAL = /^\d{1,3}$/;
const TIME_ZONE = /^[A-Z]{2,4}$/;
const ADDRESS = /[@/\\_]|^www(?:\.|$)/;

/** What stands around a stop. */
interface Surroundings {
  /** The word the stop is at, inner stops included: `U.S`, `Gen`, `20`. */
  word: string;
  /** The next word, quotation marks and brackets before it left out. */
  next: string;
  /** The first character of the next word. */
  first: string;
  /** The character after the next word. */
  afterNext: string;
  hasDash: boolean;
  /** The word before `word`. */
  previous: string;
  /** The sentence up to the stop, if it is short; else empty. */
  short: string;
}

/**
 * Whether the sentence that began at `sentenceStart` ends with a stop. Reads a bounded number of characters
 * on either side, but for white space.
 */
export function endsSentence(text: string, stop: Stop, sentenceStart: number, end: number): boolean {
  if (isFullWidthStop(text.charAt(stop.start))) return true;
  const isGlued = stop.end < end && !isSpace(text.charAt(stop.end));
  const around = surroundings(text, stop, sentenceStart, end);
  if (isGlued) return isMissingSpace(text, stop, around);
  if (isLower(around.first)) return isBrand(around.next) && !isAbbreviation(around.word);
  if (around.hasDash && stop.isClosed) return false;
  if (stop.isEllipsis) return endsAfterEllipsis(text, stop, around);
  const mark = text.charAt(stop.start);
  if (mark === '!' && exclaimedNames.has(around.word)) return isStarter(around);
  if (mark !== '.' && stop.isClosed) return !isSpeechTag(text, stop.end);
  if (mark !== '.' || stop.isClosed || stop.marksEnd - stop.start > 1) return true;
  return endsAfterFullStop(around);
}

function surroundings(text: string, stop: Stop, sentenceStart: number, end: number): Surroundings {
  const word = wordBefore(text, stop.start, sentenceStart);
  const wordStart = stop.start - word.length;
  const opened = skip(text, stop.end, end, isSpace);
  const nextStart = skip(text, opened, Math.min(end, opened + LONGEST_WORD), isOpenerOrDash);
  const nextEnd = skip(text, nextStart, Math.min(end, nextStart + LONGEST_WORD), isWordCharacter);
  return {
    word,
    previous: wordBefore(text, Math.max(sentenceStart, wordStart - 1), sentenceStart),
    short: stop.start - sentenceStart > LONGEST_TIME_PHRASE ? '' : text.slice(sentenceStart, stop.start),
    next: text.slice(nextStart, nextEnd),
    first: characterAt(text, nextStart),
    afterNext: text.charAt(nextEnd),
    hasDash: isDash(text.charAt(opened)),
  };
}

const isOpenerOrDash = (character: string): boolean =>
  isOpener(character) || isDash(character) || isSpace(character);

const isWordCharacter = (character: string): boolean =>
  !isSpace(character) && (isLetter(character) || isDigit(character) || character === '-');

function wordBefore(text: string, end: number, sentenceStart: number): string {
  let at = end;
  const least = Math.max(sentenceStart, end - LONGEST_WORD);
  while (at > least && isInsideWord(text, at - 1)) at--;
  return text.slice(at, end);
}

/** An apostrophe after a letter belongs to the word: "didn’t", "Vik's". */
function isInsideWord(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (APOSTROPHES.includes(character)) return isLetter(text.charAt(at - 1));
  return !isSpace(character) && !isOpener(character);
}

/** "world.Today": two sentences without a space between them; not "Jane.Doe@example.com" or "Ph.D". */
function isMissingSpace(text: string, stop: Stop, { word, next, first, afterNext }: Surroundings): boolean {
  if (stop.isEllipsis || stop.isClosed || !isUpper(first) || next.length < 2) return false;
  if (!isLower(next.charAt(1)) || ADDRESS.test(word) || ADDRESS.test(afterNext)) return false;
  const last = text.charAt(stop.start - 1);
  return isDigit(last) || (isLower(last) && word.length > 1);
}

/** "iPhone", "eBay", "al-Nusra": names that begin small, wherever they stand. */
function isBrand(word: string): boolean {
  return /\p{Lu}/u.test(word);
}

function isAbbreviation(word: string): boolean {
  return [joining, numbering, closing, clock].some((list) => names(list, word)) || ACRONYM.test(word);
}

function endsAfterEllipsis(text: string, stop: Stop, around: Surroundings): boolean {
  const before = text.charAt(stop.start - 1);
  const isDetached = before === '' || isSpace(before) || isOpener(before);
  const marks = text.slice(stop.start, stop.marksEnd).slice(0, LONGEST_MARKS);
  // "[...] Ozone": what was cut out ended a sentence where a capital follows at once.
  if (before === '[' && text.charAt(stop.marksEnd) === ']') return isUpper(text.charAt(stop.end + 1));
  // Three spaced dots stand for words left out inside a sentence, four for its end (Chicago Manual of Style).
  if (isDetached && marks.length < LONGEST_MARKS) return !marks.includes(' ') && isStarter(around);
  return isUpper(around.first) || !isLetter(around.first);
}

/** Whether a sentence ends with a single full stop before a capital or a digit. */
function endsAfterFullStop(around: Surroundings): boolean {
  const { word, first } = around;
  if (names(joining, word)) return false;
  if (names(clock, word)) return endsAfterClock(around);
  if (ORDINAL.test(word)) return !ordinalNouns.has(around.next) && !ordinalArticles.has(around.previous);
  if (isDigit(first)) return !isAbbreviation(word);
  if (names(closing, word)) return isStarter(around);
  if (ACRONYM.test(word)) return isStarter(around) || isLabel(around);
  return true;
}

/** "“Why?” Mr. Berg asked.": who said the question that ends here, and nothing more. */
function isSpeechTag(text: string, end: number): boolean {
  const match = SPEECH_TAG.exec(text.slice(end, end + LONGEST_SPEECH_TAG));
  return match !== null && !starters.has(match[1] ?? '') && sayingVerbs.has(match[2] ?? '');
}

function endsAfterClock({ next, first, short }: Surroundings): boolean {
  if (isDigit(first) || TIME_ZONE.test(next) || afterClock.has(next)) return false;
  return !timePrepositions.has(short.split(' ', 1)[0] ?? '');
}

/** "in the U.S. Image: …" begins anew; a name before a colon, "Kari A. Lie: …", goes on. */
function isLabel({ word, previous, afterNext }: Surroundings): boolean {
  return afterNext === ':' && !(INITIAL.test(word) && isUpper(characterAt(previous, 0)));
}

/** Whether the next word begins a sentence even after a doubtful stop; `A.` in "J. A. Smith" does not. */
function isStarter({ next, afterNext }: Surroundings): boolean {
  return starters.has(next) && afterNext !== '.';
}
