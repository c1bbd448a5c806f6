import { isBullet, isDash, isDigit, isLower, isSpace, isStop, isUpper, skip } from './characters.ts';
import type { Span } from './span.ts';

/** Columns at which texts are wrapped by hand; shorter lines are lists, longer ones paragraphs. */
const WRAPPED_WIDTH = { least: 45, most: 120 };
const FEWEST_WRAPPED_LINES = 3;

const LINE = /[^\n\r\u2028\u2029]+/g;

/**
 * The stretches of a text that no sentence crosses. A blank line always ends one; a single line break does,
 * unless the next line goes on with the same sentence, so that inside a passage it is only a space.
 */
export function passages(text: string): Span[] {
  return blocks(text).flatMap((lines) => joinLines(text, lines));
}

/** The lines that have something on them, in groups without a blank line inside. */
function blocks(text: string): Span[][] {
  const found: Span[][] = [];
  let block: Span[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(LINE)) {
    const start = match.index;
    const end = start + match[0].length;
    const isBlank = skip(text, start, end, isSpace) === end;
    if ((isBlank || hasBlankLine(text, previousEnd, start)) && block.length > 0) {
      found.push(block);
      block = [];
    }
    if (!isBlank) block.push({ start, end });
    previousEnd = end;
  }
  return block.length > 0 ? [...found, block] : found;
}

/** Whether the line ends between two lines are more than one; a carriage return with its line feed is one. */
function hasBlankLine(text: string, from: number, until: number): boolean {
  const breaks = until - from;
  return breaks > 2 || (breaks === 2 && text.slice(from, until) !== '\r\n');
}

function joinLines(text: string, lines: Span[]): Span[] {
  const wrapped = isWrapped(text, lines);
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && (wrapped || continues(text, last, line));
    if (goesOn) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** Whether a block was wrapped at a fixed width: no line had room for the first word of the next. */
function isWrapped(text: string, lines: Span[]): boolean {
  const widths = lines.map((line) => line.end - line.start);
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
  if (lines.length < FEWEST_WRAPPED_LINES) return false;
  if (width < WRAPPED_WIDTH.least || width > WRAPPED_WIDTH.most) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return true;
    const word = skip(text, next.start, next.end, (character) => !isSpace(character)) - next.start;
    return !isMarked(text.charAt(next.start)) && line.end - line.start + 1 + word > width;
  });
}

function isMarked(character: string): boolean {
  return isBullet(character) || isDash(character);
}

/** Whether a line goes on with the sentence of the lines before it. */
function continues(text: string, before: Span, line: Span): boolean {
  const first = text.charAt(skip(text, line.start, line.end, isSpace));
  if (isMarked(first) || isUpper(first)) return false;
  const hasTrailingSpace = isSpace(text.charAt(before.end - 1));
  if (!isLower(first)) return hasTrailingSpace && !isDigit(first) && !endsWithStop(text, before);
  return hasTrailingSpace || !isLower(text.charAt(skip(text, before.start, before.end, isSpace)));
}

function endsWithStop(text: string, line: Span): boolean {
  let at = line.end - 1;
  while (at > line.start && isSpace(text.charAt(at))) at--;
  return isStop(text.charAt(at));
}
