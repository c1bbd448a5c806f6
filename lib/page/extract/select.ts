import type { KindedLine } from './blocks.ts';
import { boilerplateBoxes } from './boilerplate.ts';
import { articleContainer } from './container.ts';
import { kindOf } from './kinds.ts';
import type { Line, Snapshot } from './snapshot.ts';

/** The lines of a page that are its article's own, in order, and how far they reach in the page. */
export interface Selection {
  lines: KindedLine[];
  /** Index into the page's lines after the last of the article's container. */
  end: number;
}

/** Finds the article's own text among the lines of a page. */
export function articleLines(page: Snapshot): Selection {
  const out = boilerplateBoxes(page);
  const container = articleContainer(page, out);
  if (!container) return { lines: [], end: 0 };
  const lines = page.lines
    .slice(container.first, container.end)
    .filter((line) => !out.has(line.box) && line.linkedWords < line.words * 0.8);
  return { lines: withoutRepeats(lines).map((line) => ({ line, kind: kindOf(line) })), end: container.end };
}

/** A page made for two screen sizes holds its article twice. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.words < 8) return true;
    const isNew = !seen.has(line.text);
    seen.add(line.text);
    return isNew;
  });
}
