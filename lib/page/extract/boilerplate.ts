import { isNamedArticle, isNamedBoilerplate, isNamedComments } from './hints.ts';
import { proseWords, sumOver, sumsOf } from './prose.ts';
import type { Box, Line, Snapshot } from './snapshot.ts';

const BOILERPLATE_TAGS = new Set(
  'nav aside footer figure figcaption form address dialog caption menu'.split(' '),
);
const BOILERPLATE_ROLES = /\b(?:navigation|complementary|contentinfo|banner|dialog|search|menu|alert)\b/;

/** A box with this share of the page's prose is the page, whatever its name (`<body class="has-sidebar">`). */
const PAGE_SHARE = 0.5;
/** Text folded away behind a "read all" is an article's when it is this much of the page. */
const FOLDED_SHARE = 0.25;

/** A box called an article's body that holds less is a teaser's. */
const BODY_SHARE = 0.2;
const REPEATED_WORDS = 100;

/** The boxes that are no part of an article by their tag or name, with all inside them. */
export function boilerplateBoxes(page: Snapshot): Set<Box> {
  const prose = sumsOf(page.lines, proseWords);
  const whole = prose.at(-1) ?? 0;
  const pageBoxes = withAncestors(
    page.boxes.filter(
      (box) => box.tag === 'h1' || (isNamedArticle(box) && sumOver(prose, box) > whole * BODY_SHARE),
    ),
  );
  const quoted = quotations(page.boxes);
  const out = new Set<Box>();
  for (const box of repeatedBoxes(page, prose)) out.add(box);
  for (const box of page.boxes) {
    const share = sumOver(prose, box) / whole;
    if ((box.parent && out.has(box.parent)) || (box.isHidden && !(share > FOLDED_SHARE))) out.add(box);
    else if (isBoilerplate(box) && !quoted.has(box) && !isThePage(box, share, pageBoxes)) out.add(box);
  }
  return out;
}

function isBoilerplate(box: Box): boolean {
  if (box.tag === 'html' || box.tag === 'body' || box.tag === 'main') return false;
  return BOILERPLATE_TAGS.has(box.tag) || isNamedBoilerplate(box) || BOILERPLATE_ROLES.test(box.hint);
}

/** A post shown in the article is quoted there: the `<blockquote>` and the two boxes around it. */
function quotations(boxes: readonly Box[]): Set<Box> {
  const found = new Set<Box>();
  for (const box of boxes) {
    if (box.tag === 'blockquote')
      for (const each of [box, box.parent, box.parent?.parent]) if (each) found.add(each);
    if (box.parent?.tag === 'blockquote') found.add(box);
  }
  return found;
}

function isThePage(box: Box, share: number, pageBoxes: ReadonlySet<Box>): boolean {
  if (box.tag === 'nav' || box.tag === 'aside' || isNamedComments(box)) return false;
  return share > PAGE_SHARE || (pageBoxes.has(box) && box.tag !== 'footer');
}

/** A page made for two widths of screen holds its article twice: the later of two boxes with the same prose. */
function repeatedBoxes({ boxes, lines }: Snapshot, prose: readonly number[]): Box[] {
  const openings = nextProse(lines);
  const seen = new Map<string, Box>();
  return boxes.filter((box) => {
    const words = sumOver(prose, box);
    if (words < REPEATED_WORDS) return false;
    const key = `${words} ${lines[openings[box.first] ?? 0]?.text}`;
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, box);
    return earlier !== undefined && box.first >= earlier.end;
  });
}

/** For each line the index of the first line of prose from there on. */
function nextProse(lines: readonly Line[]): number[] {
  const next: number[] = [];
  let found = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (proseWords(lines[at] as Line) > 0) found = at;
    next[at] = found;
  }
  return next;
}

function withAncestors(boxes: readonly Box[]): Set<Box> {
  const found = new Set<Box>();
  for (const box of boxes) {
    for (let each: Box | null = box; each && !found.has(each); each = each.parent) found.add(each);
  }
  return found;
}
