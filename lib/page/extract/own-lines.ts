import { dayIn } from './dates.ts';
import { isAppeal, isCaption, isContact, isRelatedLabel, leadsElsewhere } from './phrases.ts';
import { isSameText } from './same-text.ts';
import type { Line } from './snapshot.ts';
import { HEADINGS } from './tags.ts';

/** A line of which this share is links leads to other pages. */
const LINKED_SHARE = 0.8;
/** Under a related-links label even this much is. */
const LINKED_BELOW_LABEL = 0.3;
const PARAGRAPH_WORDS = 20;
const UNLINKED_WORDS = 5;
/** At an article's end, how many lines may hold contacts. */
const END_LINES = 4;
const LABEL_WORDS = 4;

/** Of a container's lines those that are the article's own: no captions, links to elsewhere, appeals, labels. */
export function ownLines(lines: readonly Line[], title: string | null): Line[] {
  const kept = withoutRelated(lines).filter(
    (line) =>
      !isLinked(line) &&
      !isCaption(line) &&
      !isAppeal(line) &&
      !isLabel(line) &&
      !(title && isSameText(line.text, title)),
  );
  return trimmed(kept);
}

function isLinked(line: Line): boolean {
  return line.linkedWords >= line.words * LINKED_SHARE;
}

/** Leaves out lists of other articles: their label and what follows it up to the next paragraph. */
function withoutRelated(lines: readonly Line[]): Line[] {
  let isBelowLabel = false;
  return lines.filter((line) => {
    if (isRelatedLabel(line)) isBelowLabel = true;
    else if (isBelowLabel && isParagraph(line)) isBelowLabel = false;
    return !isBelowLabel && !leadsElsewhere(line);
  });
}

function isParagraph(line: Line): boolean {
  return (
    line.words >= PARAGRAPH_WORDS &&
    line.linkedWords < line.words * LINKED_BELOW_LABEL &&
    line.box.tag !== 'li'
  );
}

/** A few words outside any paragraph, list or heading: a button's or a picture's. */
function isLabel(line: Line): boolean {
  const { tag } = line.box;
  if (tag === 'li' || tag === 'tr' || HEADINGS.has(tag)) return false;
  if (!line.text.includes(' ') && line.words > 0) return isAddress(line.text) || tag !== 'p';
  if (line.words > LABEL_WORDS || tag === 'p') return false;
  return !/[.!?…:"”’»]$/.test(line.text);
}

function isAddress(text: string): boolean {
  return /^(?:https?:|www\.)/.test(text);
}

/** When it was published or changed, alone in its line. */
function isDateLine(line: Line): boolean {
  if (line.words > DATE_WORDS || dayIn(line.text) === null) return false;
  return line.words <= PLAIN_DATE_WORDS || STAMP.test(line.text);
}

const DATE_WORDS = 20;
const PLAIN_DATE_WORDS = 7;
const STAMP =
  /\d{1,2}[:.h]\d{2}|^(?:published|updated|posted|last (?:updated|modified)|publisert|oppdatert|veröffentlicht|stand|publicado|publié|pubblicato)/i;

/** Without what stands before the first sentence and after the last. */
function trimmed(lines: readonly Line[]): Line[] {
  let first = 0;
  while (first < lines.length && !opensText(lines[first] as Line)) first += 1;
  let end = lines.length;
  while (end > first && !closesText(lines[end - 1] as Line, lines.length - end)) end -= 1;
  return lines.slice(first, end);
}

const FEWEST_OPENING_WORDS = 8;

function opensText(line: Line): boolean {
  if (HEADINGS.has(line.box.tag) || line.linkedWords * 2 >= line.words || isByline(line)) return false;
  return (
    line.words >= FEWEST_OPENING_WORDS ||
    (line.box.tag === 'p' && line.words > 2 && /[.!?…”"»]$/.test(line.text))
  );
}

function isByline(line: Line): boolean {
  return (
    line.words <= DATE_WORDS &&
    /^(?:by|av|von|par|por|text|tekst)[: ]\p{Lu}/iu.test(line.text) &&
    !/[.!?]$/.test(line.text)
  );
}

function closesText(line: Line, linesAfter: number): boolean {
  if (HEADINGS.has(line.box.tag)) return false;
  return !(linesAfter < END_LINES && isContact(line));
}
