import { isByline, isDateLine, isHeading, isLabel, isLinks, isSentence, isTail } from './line-signs.ts';
import { isAppeal, isCaption, isContact, isEndLabel, isRelatedLabel, leadsElsewhere } from './phrases.ts';
import { isSameText } from './same-text.ts';
import type { Line } from './snapshot.ts';
import { type Billing, isStandfirst } from './standfirst.ts';
import { withoutSupportAppeal } from './support-appeal.ts';

/** Of a container's lines those that are the article's own: no captions, links to elsewhere, appeals, labels. */
export function ownLines(lines: readonly Line[], billing: Billing): Line[] {
  const kept = withoutRelated(withoutSupportAppeal(lines)).filter((line) => !isForeign(line, billing));
  return withoutEndSection(trimmed(kept, billing));
}

function isForeign(line: Line, { title }: Billing): boolean {
  if (isLinks(line) || isLabel(line) || isDateLine(line)) return true;
  if (isCaption(line) || isAppeal(line)) return true;
  return title !== null && isSameText(line.text, title);
}

const PARAGRAPH_WORDS = 20;
const UNLINKED_WORDS = 4;
const LINKED_SHARE_OF_LIST = 0.3;

/** Leaves out lists of other articles: their label and what follows it up to the next text of the article. */
function withoutRelated(lines: readonly Line[]): Line[] {
  let isBelowLabel = false;
  return lines.filter((line) => {
    if (isRelatedLabel(line)) isBelowLabel = true;
    else if (isBelowLabel && endsList(line)) isBelowLabel = false;
    return !isBelowLabel && !leadsElsewhere(line);
  });
}

function endsList(line: Line): boolean {
  if (line.linkedWords === 0) return line.words >= UNLINKED_WORDS || isHeading(line);
  if (line.box.tag === 'li') return false;
  return line.words >= PARAGRAPH_WORDS && line.linkedWords < line.words * LINKED_SHARE_OF_LIST;
}

const FEWEST_OPENING_WORDS = 8;
/** At an article's end, how many lines may hold contacts. */
const END_LINES = 4;

/** Without what stands before the first sentence and after the last. */
function trimmed(lines: readonly Line[], billing: Billing): Line[] {
  const first = lines.findIndex((line) => opensText(line) || isStandfirst(line, billing));
  if (first < 0) return [];
  let end = lines.length;
  while (end > first && !closesText(lines[end - 1] as Line, lines.length - end)) end -= 1;
  return lines.slice(first, end);
}

function opensText(line: Line): boolean {
  if (isHeading(line) || isByline(line)) return false;
  if (line.linkedWords * 2 >= line.words && line.box.tag !== 'p') return false;
  return line.words >= FEWEST_OPENING_WORDS || isSentence(line);
}

function closesText(line: Line, linesAfter: number): boolean {
  return !isHeading(line) && !isTail(line) && !(linesAfter < END_LINES && isContact(line));
}

/** An end section is at most this share of the text. */
const END_SHARE = 0.3;

/** Without what a release says of its sender and a page of its writer, after the article. */
function withoutEndSection(lines: Line[]): Line[] {
  const all = wordsOf(lines);
  const at = lines.findLastIndex((line) => isEndLabel(line));
  if (at <= 0 || wordsOf(lines.slice(at)) > all * END_SHARE) return lines;
  return lines.slice(0, at);
}

function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.words, 0);
}
