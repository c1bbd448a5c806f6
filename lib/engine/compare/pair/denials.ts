import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { splitWords, type Word } from '../../text/words.ts';
import { NEGATION_PHRASES, NEGATIONS, NO_DENIALS } from './negation-words.ts';

/** What a sentence denies: the negation and the content words it may bear on. */
export interface Denial extends Span {
  denied: PairWord[];
}

/** A negation bears on so many content words after it. */
const SCOPE = 4;
/** What denies more is no sentence. */
const MOST_DENIALS = 20;
/** Characters. */
const LONGEST_CLAUSE = 300;
/** Where what is denied ends: "not opened, but closed", "not a capital despite its size". */
const BORDER =
  /[,;:()–—]|(?<!\p{L})(?:but|although|though|despite|because|men|selv om|fordi|aber|obwohl|weil)(?!\p{L})/iu;
/** What is denied only up to a time is said of the time after it. */
const UP_TO_A_TIME = /(?<!\p{L})(?:until|till|before|før|inntil|bis|bevor)(?!\p{L})/iu;

const PLEADING = /^plead(?:s|ed|ing)?$/u;

const known = new WeakMap<SentenceReading, Denial[]>();

/** All that a sentence denies, in order. */
export function denialsIn(reading: SentenceReading): Denial[] {
  const denials = known.get(reading) ?? findDenials(reading);
  known.set(reading, denials);
  return denials;
}

/** Whether a sentence denies the detail that stands at `span`. */
export function isDenied(reading: SentenceReading, span: Span): boolean {
  return denialsIn(reading).some(({ denied }) => denied.some((word) => overlaps(word, span)));
}

function findDenials(reading: SentenceReading): Denial[] {
  const words = splitWords(reading.text);
  const lengths = words.map((_, at) => negationAt(words, at));
  const negations = words.flatMap(({ start }, at) => {
    const last = words[at + (lengths[at] ?? 0) - 1];
    return lengths[at] === 0 || last === undefined ? [] : [{ start, end: last.end }];
  });
  return negations.slice(0, MOST_DENIALS).flatMap((negation) => denialBy(reading, negation));
}

function denialBy(reading: SentenceReading, { start, end }: Span): Denial[] {
  const clause = clauseFrom(reading.text, end);
  if (UP_TO_A_TIME.test(clause)) return [];
  const denied = wordsIn(reading, { start: end, end: end + clause.length });
  return [{ start, end, denied: [...pleadingBefore(reading, start), ...denied] }];
}

/** Who pleads not guilty may be found guilty: it is the plea that is denied. */
function pleadingBefore({ text, words }: SentenceReading, start: number): PairWord[] {
  return words.filter((word) => PLEADING.test(word.lower) && text.slice(word.end, start) === ' ');
}

/** How many words make the negation that begins at index `at`; 0 for none. */
function negationAt(words: Word[], at: number): number {
  if (NO_DENIALS.some((phrase) => standsAt(phrase, words, at))) return 0;
  const phrase = NEGATION_PHRASES.find((phrase) => standsAt(phrase, words, at));
  return phrase?.length ?? (isNegation(words[at]?.lower ?? '') ? 1 : 0);
}

function standsAt(phrase: string[], words: Word[], at: number): boolean {
  return phrase.every((word, index) => words[at + index]?.lower === word);
}

function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}

function clauseFrom(text: string, start: number): string {
  const rest = text.slice(start, start + LONGEST_CLAUSE);
  const border = rest.search(BORDER);
  return border < 0 ? rest : rest.slice(0, border);
}

function wordsIn({ words }: SentenceReading, clause: Span): PairWord[] {
  return words
    .filter(({ start, end, lower }) => start >= clause.start && end <= clause.end && !isNegation(lower))
    .slice(0, SCOPE);
}
