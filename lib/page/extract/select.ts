import type { KindedLine } from './blocks.ts';
import { boilerplateBoxes } from './boilerplate.ts';
import { articleContainer } from './container.ts';
import { kindOf } from './kinds.ts';
import { ownLines } from './own-lines.ts';
import type { Snapshot } from './snapshot.ts';

/** The lines of a page that are its article's own, in order, and how far they reach in the page. */
export interface Selection {
  lines: KindedLine[];
  /** Index into the page's lines after the last of the article's container. */
  end: number;
}

/** Finds the article's own text among the lines of a page; `title` is its headline, if known. */
export function articleLines(page: Snapshot, title: string | null): Selection {
  const out = boilerplateBoxes(page);
  const container = articleContainer(page, out, title);
  if (!container) return { lines: [], end: 0 };
  const inside = page.lines.slice(container.first, container.end).filter((line) => !out.has(line.box));
  const lines = ownLines(inside, title).map((line) => ({ line, kind: kindOf(line) }));
  return { lines, end: container.end };
}
