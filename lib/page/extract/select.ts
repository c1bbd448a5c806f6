import type { KindedLine } from './blocks.ts';
import { boilerplateBoxes } from './boilerplate.ts';
import { articleContainer } from './container.ts';
import { withKinds } from './kinds.ts';
import { ownLines } from './own-lines.ts';
import { isSameText } from './same-text.ts';
import type { Line, Snapshot } from './snapshot.ts';
import { type Billing, standfirstAbove } from './standfirst.ts';

/** The lines of a page that are its article's own, in order, and how far they reach in the page. */
export interface Selection {
  lines: KindedLine[];
  words: number;
  /** Index into the page's lines after the last of the article's own. */
  end: number;
}

const NOTHING: Selection = { lines: [], words: 0, end: 0 };

/** Finds the article's own text among the lines of a page. */
export function articleLines(page: Snapshot, billing: Billing): Selection {
  const out = boilerplateBoxes(page);
  const container = articleContainer(page, out, billing.title);
  if (!container) return NOTHING;
  const inside = page.lines.slice(container.first, container.end).filter((line) => !out.has(line.box));
  const own = shownLines(page, ownLines(inside, billing));
  const last = own.at(-1);
  if (!last) return NOTHING;
  const standfirst = standfirstAbove(page, container, billing, out).filter((line) => !repeats(line, own));
  const lines = withKinds([...standfirst, ...own], billing);
  return { lines, words: wordsOf(lines.map(({ line }) => line)), end: page.lines.indexOf(last) + 1 };
}

/** A text of which most is not shown is faded in or folded away, and the article all the same. */
const SHOWN_SHARE = 0.5;

function shownLines(page: Snapshot, lines: Line[]): Line[] {
  const shown = lines.filter((line) => page.isShown(line.box));
  return wordsOf(shown) >= wordsOf(lines) * SHOWN_SHARE ? shown : lines;
}

function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.words, 0);
}

function repeats(line: Line, others: readonly Line[]): boolean {
  return others.some((other) => isSameText(line.text, other.text));
}
