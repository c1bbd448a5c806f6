import { isNamedBoilerplate } from './hints.ts';
import type { Box, Line, Snapshot } from './snapshot.ts';

const BOILERPLATE_TAGS = new Set([
  'nav',
  'aside',
  'footer',
  'figure',
  'figcaption',
  'form',
  'address',
  'dialog',
  'caption',
  'menu',
]);
const BOILERPLATE_ROLES = /\b(?:navigation|complementary|contentinfo|banner|dialog|search|menu|alert)\b/;

/** A box that holds this share of the page's prose is the page, whatever its name (`<body class="has-sidebar">`). */
const PAGE_SHARE = 0.4;

/**
 * The boxes that are no part of an article by their tag or name, with all inside them.
 */
export function boilerplateBoxes({ boxes, lines }: Snapshot): Set<Box> {
  const prose = runningSum(lines, proseWords);
  const whole = prose.at(-1) ?? 0;
  const out = new Set<Box>();
  for (const box of boxes) {
    if (box.parent && out.has(box.parent)) {
      out.add(box);
      continue;
    }
    if (!isBoilerplate(box)) continue;
    const inside = (prose[box.end] ?? 0) - (prose[box.first] ?? 0);
    if (inside < whole * PAGE_SHARE || box.tag === 'nav') out.add(box);
  }
  return out;
}

/** How much a line counts as running text: its words, were they neither linked nor few. */
export function proseWords(line: Line): number {
  const own = line.words - 2 * line.linkedWords;
  return own >= FEW_WORDS ? own : 0;
}

/** Shorter lines are labels and lists more often than paragraphs. */
const FEW_WORDS = 8;

/** `sums[end] - sums[first]` is the sum over `items.slice(first, end)`. */
export function runningSum<Item>(items: readonly Item[], measure: (item: Item) => number): number[] {
  const sums = [0];
  let sum = 0;
  for (const item of items) {
    sum += measure(item);
    sums.push(sum);
  }
  return sums;
}

function isBoilerplate(box: Box): boolean {
  if (BOILERPLATE_TAGS.has(box.tag)) return true;
  if (box.tag === 'html' || box.tag === 'body' || box.tag === 'main') return false;
  return isNamedBoilerplate(box) || BOILERPLATE_ROLES.test(box.hint);
}
