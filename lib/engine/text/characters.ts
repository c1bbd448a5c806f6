/** Classes of single characters, as the splitters need them. None of these tests reads more than one character. */

const SPACE = /\s/;
const LOWER = /\p{Ll}/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const DASHES = '-–—―';
const OPENERS = '"\'“”‘’«»„‚‹›([{¿¡*_`';
const CLOSERS = '"\'“”‘’«»‹›)]}*_`';
const BULLETS = '•⁃‣◦▪●∙·';
const FULL_WIDTH_STOPS = '。！？．｡';
const STOPS = '.!?…';

export const isSpace = (character: string): boolean => SPACE.test(character);
export const isLower = (character: string): boolean => LOWER.test(character);
export const isUpper = (character: string): boolean => UPPER.test(character);
export const isLetter = (character: string): boolean => LETTER.test(character);
export const isDigit = (character: string): boolean => DIGIT.test(character);
export const isDash = (character: string): boolean => isOneOf(DASHES, character);
export const isOpener = (character: string): boolean => isOneOf(OPENERS, character);
export const isCloser = (character: string): boolean => isOneOf(CLOSERS, character);
export const isBullet = (character: string): boolean => isOneOf(BULLETS, character);
export const isFullWidthStop = (character: string): boolean => isOneOf(FULL_WIDTH_STOPS, character);

/** A mark that may end a sentence. */
export const isStop = (character: string): boolean => isOneOf(STOPS, character) || isFullWidthStop(character);

function isOneOf(characters: string, character: string): boolean {
  return character !== '' && characters.includes(character);
}

/** The whole character at an offset, both halves of a surrogate pair; empty at the end. */
export function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The first offset from `start` on, before `end`, whose character fails the test; `end` if none does. */
export function skip(text: string, start: number, end: number, test: (character: string) => boolean): number {
  let at = start;
  while (at < end && test(text.charAt(at))) at++;
  return at;
}
