import { isCloser, isDigit, isLetter, isSpace, isStop, skip } from './characters.ts';

/** A run of marks that may end a sentence, with what closes after it: `.`, `?!`, `. . .`, `."`, `?").`. */
export interface Stop {
  start: number;
  /** After the first group of marks. */
  marksEnd: number;
  /** After closing quotation marks, brackets and note numbers. */
  end: number;
  /** Whether a quotation mark or bracket closes after the marks. */
  isClosed: boolean;
  isEllipsis: boolean;
  /** A full stop at a word, then a spaced ellipsis: the ellipsis opens the next sentence. */
  opensEllipsis: boolean;
}

const LOOSE_CLOSERS = '”’»)]';
const NOTES = /(?:\[\d{1,3}\])+|\d{1,2}(?: \d{1,2})?(?=\s+\p{Lu})/uy;

/** Reads the stop that begins at an offset (where `isStop` holds), up to `end`. */
export function readStop(text: string, start: number, end: number): Stop {
  const marksEnd = skipMarks(text, start, end);
  let at = skip(text, marksEnd, end, isCloser);
  const isClosed = at > marksEnd;
  while (at < end && isStop(text.charAt(at))) at = skip(text, skipMarks(text, at, end), end, isCloser);
  at = skipLooseCloser(text, at, end);
  const marks = text.slice(start, Math.min(marksEnd, start + 8));
  return {
    start,
    marksEnd,
    end: Math.min(skipNotes(text, start, at), end),
    isClosed,
    isEllipsis: marks.includes('…') || marks.replaceAll(' ', '').startsWith('..'),
    opensEllipsis: marks.startsWith('. .') && isWordEnd(text.charAt(start - 1)) && !isClosed,
  };
}

/** A closing mark that stands alone after a space: "that. ”". */
function skipLooseCloser(text: string, at: number, end: number): number {
  const isLoose = text.charAt(at) === ' ' && LOOSE_CLOSERS.includes(text.charAt(at + 1)) && at + 1 < end;
  return isLoose && (at + 2 === end || isSpace(text.charAt(at + 2))) ? at + 2 : at;
}

/** Marks side by side, or with single spaces between them when they are the dots of an ellipsis. */
function skipMarks(text: string, start: number, end: number): number {
  let at = skip(text, start, end, isStop);
  while (at + 1 < end && isSpacedDot(text, at)) at += 2;
  return at;
}

function isSpacedDot(text: string, at: number): boolean {
  if (text.charAt(at) !== ' ' || text.charAt(at + 1) !== '.' || text.charAt(at - 1) !== '.') return false;
  const next = text.charAt(at + 2);
  return !isDigit(next) && !isLetter(next);
}

function skipNotes(text: string, start: number, at: number): number {
  if (isDigit(text.charAt(start - 1))) return at;
  NOTES.lastIndex = at;
  return at + (NOTES.exec(text)?.[0].length ?? 0);
}

function isWordEnd(character: string): boolean {
  return character !== '' && !isSpace(character);
}
