import { names, ordinalNouns } from './known-abbreviations.ts';

/** The marker that opens a list's item: `1.`, `2.)`, `b)`, `(iv)`. */
export interface ListMarker {
  value: number;
  style: string;
  /** Offset of the first character after it. */
  end: number;
}

const MARKER = /[(⁃•]?\s?(?:(\d{1,3})|(\p{L}))(\.\)|[.)])\s{1,4}(\p{Lu}\p{L}*)?/uy;

/** The list marker that begins at an offset, or `null`. A date (`20. Februar`) has none. */
export function listMarkerAt(text: string, offset: number): ListMarker | null {
  MARKER.lastIndex = offset;
  const match = MARKER.exec(text);
  if (match === null) return null;
  const [whole, number, letter, delimiter, next = ''] = match;
  if (number !== undefined && delimiter === '.' && names(ordinalNouns, next)) return null;
  const value = number === undefined ? letterValue(letter) : Number(number);
  const end = offset + whole.length - next.length;
  return { value, style: `${styleOf(number, letter)}${delimiter}`, end };
}

/** Whether the item that follows `current` in its list begins at an offset. */
export function nextItemAt(text: string, offset: number, current: ListMarker): boolean {
  const next = listMarkerAt(text, offset);
  if (next === null || next.style !== current.style || next.value !== current.value + 1) return false;
  // "A. Smith and B. Jones" and "1. mai og 2. mai" are no lists.
  if (current.style === 'A.') return false;
  return current.style !== '1.' || /\p{Lu}/u.test(text.charAt(next.end));
}

function letterValue(letter: string | undefined): number {
  return letter?.toLowerCase().codePointAt(0) ?? 0;
}

function styleOf(number: string | undefined, letter: string | undefined): '1' | 'a' | 'A' {
  if (number !== undefined) return '1';
  return letter === letter?.toLowerCase() ? 'a' : 'A';
}
