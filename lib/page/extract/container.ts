import { isNamedArticle } from './hints.ts';
import { proseWords, sumOver, sumsOf } from './prose.ts';
import { isSameText } from './same-text.ts';
import type { Box, Snapshot } from './snapshot.ts';
import { HEADINGS } from './tags.ts';

/** A child that holds this share of its parent's prose is gone into; the rest is what stands around an article. */
const MAIN_SHARE = 0.75;
/** Inside a box that is called the article's body what stands beside a child is most likely the article too. */
const MAIN_SHARE_OF_BODY = 0.95;

/** How much more a word of prose counts inside a box that the page itself calls its article. */
const WEIGHT = { body: 9, headed: 8, main: 2, other: 1 };

/**
 * The smallest box with nearly all of the page's prose: from the root down, always into the child that holds most
 * of it, until no child does.
 */
export function articleContainer(page: Snapshot, out: ReadonlySet<Box>, title: string | null): Box | null {
  const { boxes, lines } = page;
  const weights = weightsOf(page, title);
  const weightOf = (box: Box) => (out.has(box) ? 0 : (weights.get(box) ?? WEIGHT.other));
  const prose = sumsOf(lines, (line) => proseWords(line) * weightOf(line.box));
  let container: Box | null = null;
  for (const box of boxes) {
    if (box.parent !== container) continue;
    const held = sumOver(prose, box);
    if (held > 0 && (!container || held >= shareToEnter(container, weightOf) * sumOver(prose, container)))
      container = box;
  }
  return container;
}

function shareToEnter(box: Box, weightOf: (box: Box) => number): number {
  return weightOf(box) === WEIGHT.body ? MAIN_SHARE_OF_BODY : MAIN_SHARE;
}

function weightsOf(page: Snapshot, title: string | null): Map<Box, number> {
  const headed = theArticle(page, title);
  const weights = new Map<Box, number>();
  for (const box of page.boxes) {
    const inherited = (box.parent && weights.get(box.parent)) ?? WEIGHT.other;
    weights.set(box, Math.max(inherited, box === headed ? WEIGHT.headed : ownWeight(box)));
  }
  return weights;
}

function ownWeight(box: Box): number {
  if (isNamedArticle(box)) return WEIGHT.body;
  const isMain = box.tag === 'article' || box.tag === 'main' || /\brole-main\b/.test(box.hint);
  return isMain ? WEIGHT.main : WEIGHT.other;
}

/** A page with more headlines is a list of them. */
const MOST_HEADINGS = 20;

/** The `<article>` with the page's headline, or the only one. */
function theArticle({ boxes, lines }: Snapshot, title: string | null): Box | null {
  const headline = lines.find((line) => title && HEADINGS.has(line.box.tag) && isSameText(line.text, title));
  const headings = headline
    ? [headline.box]
    : boxes.filter((box) => box.tag === 'h1').slice(0, MOST_HEADINGS);
  for (const heading of headings) {
    for (let box = heading.parent; box; box = box.parent) if (box.tag === 'article') return box;
  }
  const [only, ...others] = boxes.filter((box) => box.tag === 'article');
  return others.length === 0 ? (only ?? null) : null;
}
