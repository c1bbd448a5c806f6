import type { ArticleData } from './json-ld.ts';
import type { Selection } from './select.ts';
import type { Line, Snapshot } from './snapshot.ts';

/** A text this much shorter than its own description says is not all there. */
const WHOLE_SHARE = 0.75;
/** How many lines below the article may hold the wall that cuts it off. */
const WALL_LINES = 6;
const LONGEST_WALL = 60;
/** Longer texts with a wall below them are whole, and the wall sells something else. */
const LONGEST_TASTER = 300;

const WALL =
  /subscribe (?:now |today )?(?:to|and) (?:continue|read|keep reading)|(?:subscribe|sign in|log ?in|register) to (?:continue|read)|to (?:continue|keep) reading|(?:already a|for) subscribers?\b(?: only|\?)|subscribers?[- ]only|exclusive to subscribers|continue reading|keep reading|read the (?:full|whole|rest of the) (?:article|story)|(?:les|fortsett å lese) (?:hele )?(?:saken|artikkelen)|(?:logg inn|kjøp tilgang|bli abonnent) for å lese|for abonnenter|allerede abonnent|läs hela artikeln|læs hele artiklen|(?:jetzt|mit \S+) weiterlesen|réservée? aux abonnés|(?:exclusivo|solo) para suscriptores/i;
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;
const LIVE_NAME = /live-?_?(?:blog|feed|story|updates?|reporting|post)|liveblog/i;

/**
 * Whether only part of the article stands on the page: a paywall, a live blog, a text cut off. A whole text is never
 * called partial for a notice alone.
 */
export function isPartial(page: Snapshot, selection: Selection, data: ArticleData | null): boolean {
  if (isLive(selection, data) || isShorterThanSaid(selection.words, data)) return true;
  const last = selection.lines.at(-1)?.line;
  const below = page.lines.slice(selection.end, selection.end + WALL_LINES);
  const hasWall = below.some((line) => line.words <= LONGEST_WALL && WALL.test(line.text));
  if (last && CUT_OFF.test(last.text) && (hasWall || data?.isFree === false)) return true;
  return selection.words <= LONGEST_TASTER && (hasWall || data?.isFree === false);
}

/** Entries that follow one another are no article, and there may be more. */
function isLive({ lines }: Selection, data: ArticleData | null): boolean {
  if (data?.types.includes('LiveBlogPosting')) return true;
  const inside = lines.filter(({ line }) => isInLiveBox(line)).length;
  return inside * 2 > lines.length;
}

function isInLiveBox(line: Line): boolean {
  for (let box = line.box.parent; box && box.tag !== 'body'; box = box.parent) {
    if (LIVE_NAME.test(box.hint)) return true;
  }
  return false;
}

/** Against the text's length where the page's own description gives it, of an article that it says is not free. */
function isShorterThanSaid(words: number, data: ArticleData | null): boolean {
  if (data?.isFree !== false || !data.wordCount) return false;
  return words < data.wordCount * WHOLE_SHARE;
}
