import { isNamedStandfirst } from './hints.ts';
import { isByline, isDateLine, isHeading, isLabel, isLinks } from './line-signs.ts';
import { isAppeal, isCaption } from './phrases.ts';
import { isSameText } from './same-text.ts';
import type { Box, Line, Snapshot } from './snapshot.ts';

/** What the page says its article is about: what its headline and standfirst are known by. */
export interface Billing {
  title: string | null;
  description: string | null;
}

const FEWEST_WORDS = 5;
/** A box with more lines holds more than a standfirst, whatever its name. */
const MOST_LINES = 4;

/** Whether a line sums the article up below its headline: by its box's name, or because it is the description. */
export function isStandfirst(line: Line, { title, description }: Billing): boolean {
  if (line.words < FEWEST_WORDS || isLinks(line) || isLabel(line)) return false;
  if (title && isSameText(line.text, title)) return false;
  if (description && isSameText(line.text, description)) return true;
  return isNamed(line) && !isByline(line) && !isDateLine(line) && !isCaption(line) && !isAppeal(line);
}

/** The standfirst that stands between the headline and the article's container. */
export function standfirstAbove(
  page: Snapshot,
  container: Box,
  billing: Billing,
  out: ReadonlySet<Box>,
): Line[] {
  const above = page.lines.slice(0, container.first);
  const headline = above.findLastIndex((line) => isHeadline(line, billing.title));
  if (headline < 0) return [];
  const found = above
    .slice(headline + 1)
    .filter((line) => !out.has(line.box) && isStandfirst(line, billing))
    .slice(0, MOST_LINES);
  return found.filter(
    (line, at) => !found.slice(0, at).some((earlier) => isSameText(earlier.text, line.text)),
  );
}

function isHeadline(line: Line, title: string | null): boolean {
  return line.box.tag === 'h1' || (title !== null && isHeading(line) && isSameText(line.text, title));
}

function isNamed(line: Line): boolean {
  let box: Box | null = line.box;
  for (let level = 0; box && level < 3; level += 1) {
    if (box.end - box.first > MOST_LINES) return false;
    if (isNamedStandfirst(box)) return true;
    box = box.parent;
  }
  return false;
}
