import { dayIn } from './dates.ts';
import type { Line } from './snapshot.ts';
import { HEADINGS } from './tags.ts';

/** A line of which this share is links leads to other pages. */
const LINKED_SHARE = 0.8;
const LABEL_WORDS = 4;
const DATE_WORDS = 20;
const PLAIN_DATE_WORDS = 7;
const BYLINE_WORDS = 20;

const SENTENCE_END = /[.!?…:"”’»]$/;
const TIME_OR_STAMP =
  /\d{1,2}[:.h]\d{2}|^(?:published|updated|posted|last (?:updated|modified)|publisert|oppdatert|veröffentlicht|stand|publicado|publié|pubblicato)/i;
const BYLINE = /^(?:by|av|von|par|por|text|tekst)[: ]\p{L}/iu;

/** A heading of any level. */
export function isHeading(line: Line): boolean {
  return HEADINGS.has(line.box.tag);
}

/** Nothing much but links. */
export function isLinks(line: Line): boolean {
  return line.linkedWords >= line.words * LINKED_SHARE;
}

/** A few words outside any paragraph, list or heading: a button's or a picture's; or a bare address. */
export function isLabel(line: Line): boolean {
  const { tag } = line.box;
  if (/^(?:https?:|www\.)\S*$/.test(line.text)) return tag !== 'li';
  if (tag === 'p' || tag === 'li' || tag === 'tr' || isHeading(line)) return false;
  if (!line.text.includes(' ')) return line.words > 0 && line.text.length < LONGEST_WORD;
  return line.words <= LABEL_WORDS && !SENTENCE_END.test(line.text);
}

/** Longer texts without a space are of a language that writes none. */
const LONGEST_WORD = 200;

/** When it was published or changed, alone in its line. */
export function isDateLine(line: Line): boolean {
  if (line.words > DATE_WORDS) return false;
  if (dayIn(line.text) === null)
    return line.words <= PLAIN_DATE_WORDS && /^(?:updated|oppdatert) .*\d/i.test(line.text);
  return line.words <= PLAIN_DATE_WORDS || TIME_OR_STAMP.test(line.text);
}

/** Who wrote it, alone in its line. */
export function isByline(line: Line): boolean {
  return line.words <= BYLINE_WORDS && BYLINE.test(line.text) && !/[.!?]$/.test(line.text);
}

/** So short and without a full stop that it closes nothing. */
export function isTail(line: Line): boolean {
  return line.words <= 1 && line.box.tag === 'p' && !SENTENCE_END.test(line.text);
}

/** A sentence of a paragraph, be it short. */
export function isSentence(line: Line): boolean {
  return line.box.tag === 'p' && line.words > 2 && /[.!?…”"»]$/.test(line.text);
}
