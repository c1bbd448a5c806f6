import { proseWords, runningSum } from './boilerplate.ts';
import type { Box, Line, Snapshot } from './snapshot.ts';

/** A child that holds this share of its parent's prose is gone into; the rest is what stands around an article. */
const MAIN_SHARE = 0.75;

/**
 * The smallest box with nearly all of the page's prose: from the root down, always into the child that holds most
 * of it, until no child does.
 */
export function articleContainer({ boxes, lines }: Snapshot, out: ReadonlySet<Box>): Box | null {
  const prose = runningSum(lines, (line: Line) => (out.has(line.box) ? 0 : proseWords(line)));
  const inside = (box: Box) => (prose[box.end] ?? 0) - (prose[box.first] ?? 0);
  let container: Box | null = null;
  for (const box of boxes) {
    if (box.parent !== container) continue;
    const held = inside(box);
    if (held > 0 && (!container || held >= MAIN_SHARE * inside(container))) container = box;
  }
  return container;
}
