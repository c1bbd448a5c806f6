import { dayIn } from './dates.ts';
import { isDateLine } from './line-signs.ts';
import type { Selection } from './select.ts';
import type { Snapshot } from './snapshot.ts';

/** How far from the article's text its date may stand, in lines. */
const LINES_ABOVE = 12;
const LINES_BELOW = 4;

/** The day written out above an article or right below it, for pages that say it to readers only; an ISO day. */
export function visibleDay({ lines }: Snapshot, selection: Selection): string | null {
  const first = selection.lines[0]?.line;
  if (!first) return null;
  const start = lines.indexOf(first);
  const around = [
    ...lines.slice(Math.max(0, start - LINES_ABOVE), start),
    ...lines.slice(selection.end, selection.end + LINES_BELOW),
  ];
  const line = around.find(isDateLine);
  return line ? dayIn(line.text) : null;
}
