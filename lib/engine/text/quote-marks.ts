import type { Span } from './span.ts';

/** A quotation mark of a text and what its surroundings let it be; apostrophes, feet and inches are none. */
export interface QuoteMark extends Span {
  glyph: string;
  canOpen: boolean;
  canClose: boolean;
  /** Closes only if nothing better follows: "the ministers’ plans" looks the same. */
  isDoubtful: boolean;
}

const GLYPHS = /``|''|[“”„‟"«»‘’‚‛'‹›]/gu;

/** Shortened words that begin with an apostrophe: ’90s, ’n’, ’em, ’tis, ’twas, ’til, ’cause, ’bout. */
const ELISION = /(?:\d{2}s?|n['’]|(?:em|tis|twas|til|till|cause|cos|bout|ere|s)(?![\p{L}\p{N}]))/uy;

/** After a digit and an inch mark: what is measured in inches. */
const INCH_NOUN = /\s(?:guns?|screens?|pipes?|wheels?|shells?|tall|wide|long|deep|high|thick|x)(?![\p{L}])/uy;

/** 6' 2" */
const FEET_AND_INCHES = /\d['’′]\s?\d{1,2}$/u;
const INCHES_AFTER_FEET = /\s?\d{1,2}(?:"|''|”|″)/uy;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{<—–\-/|“"‘'«„‚‹›»]/u;

interface Place {
  text: string;
  start: number;
  end: number;
  before: string;
  after: string;
}

/**
 * Every mark of a text that can open or close a quotation, in order.
 * Linear in the length of the text.
 */
export function readQuoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const match of text.matchAll(GLYPHS)) {
    const start = match.index;
    const end = start + match[0].length;
    const place = { text, start, end, before: text.charAt(start - 1), after: text.charAt(end) };
    const mark = readMark(place, match[0]);
    if (mark.canOpen || mark.canClose) marks.push(mark);
  }
  return marks;
}

function readMark(place: Place, glyph: string): QuoteMark {
  const { start, end } = place;
  return { start, end, glyph, ...roles(place, glyph), isDoubtful: isPossessive(place, glyph) };
}

function roles(place: Place, glyph: string): Pick<QuoteMark, 'canOpen' | 'canClose'> {
  const followsText = place.before !== '' && !/\s/u.test(place.before);
  const precedesText = place.after !== '' && !/\s/u.test(place.after);
  switch (glyph) {
    case '„':
    case '‟':
    case '‚':
    case '‛':
    case '``':
      return { canOpen: precedesText, canClose: false };
    case '“':
      return { canOpen: precedesText, canClose: followsText };
    case '«':
    case '»':
    case '‹':
    case '›':
      return { canOpen: true, canClose: true };
    case '‘':
      return { canOpen: precedesText && !isLetter(place.before), canClose: followsText };
    case '”':
      return { canOpen: precedesText && opensHere(place), canClose: followsText };
    case '"':
    case "''":
      return straightDouble(place, followsText, precedesText);
    default:
      return apostropheLike(place, followsText, precedesText);
  }
}

function straightDouble(place: Place, followsText: boolean, precedesText: boolean) {
  if (isInch(place)) return { canOpen: false, canClose: false };
  return { canOpen: precedesText && opensHere(place), canClose: followsText };
}

function apostropheLike(place: Place, followsText: boolean, precedesText: boolean) {
  if (isFoot(place) || isSecondOfTwoElisions(place)) return { canOpen: false, canClose: false };
  return {
    canOpen: precedesText && opensHere(place) && !matchesAt(ELISION, place.text, place.end),
    canClose: followsText && !isLetter(place.after),
  };
}

function opensHere(place: Place): boolean {
  return place.before === '' || BEFORE_OPENING.test(place.before);
}

function isLetter(character: string): boolean {
  return LETTER_OR_DIGIT.test(character);
}

function isInch({ text, start, end, before }: Place): boolean {
  if (!/\d/u.test(before)) return false;
  return FEET_AND_INCHES.test(text.slice(Math.max(0, start - 6), start)) || matchesAt(INCH_NOUN, text, end);
}

function isFoot({ text, end, before }: Place): boolean {
  return /\d/u.test(before) && matchesAt(INCHES_AFTER_FEET, text, end);
}

/** The second mark of rock ’n’ roll. */
function isSecondOfTwoElisions({ text, start }: Place): boolean {
  return /['’‘]n$/iu.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether a closing single mark may as well be the apostrophe of a plural possessive or a dropped g. */
function isPossessive({ text, start, end, after }: Place, glyph: string): boolean {
  if (glyph !== '’' && glyph !== "'") return false;
  if (after !== ' ' || !isLetter(text.charAt(end + 1))) return false;
  return /(?:[sxz]|in)$/iu.test(text.slice(Math.max(0, start - 2), start));
}

function matchesAt(sticky: RegExp, text: string, index: number): boolean {
  sticky.lastIndex = index;
  return sticky.test(text);
}
