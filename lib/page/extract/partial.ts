import type { ArticleData } from './json-ld.ts';
import type { Selection } from './select.ts';
import type { Snapshot } from './snapshot.ts';

/** A text this much shorter than its own description says is not all there. */
const WHOLE_SHARE = 0.75;
/** Beyond the article, how many lines may still hold the wall that cuts it off. */
const WALL_LINES = 6;
/** Longer texts with a wall below them are whole, and the wall sells something else. */
const LONGEST_TASTER = 300;

const WALL =
  /subscribe (?:now )?to (?:continue|read|keep reading)|to (?:continue|keep) reading|(?:already a|for) subscribers?\b(?: only|\?)|subscriber[- ]only|continue reading|read the (?:full|rest of the) (?:article|story)|les hele saken|fortsett å lese|for abonnenter|allerede abonnent|jetzt weiterlesen|réservé aux abonnés|solo para suscriptores/i;

/**
 * Whether only part of the article stands on the page: a paywall, a live blog, a text cut off. A whole text is never
 * called partial for a notice alone.
 */
export function isPartial(page: Snapshot, selection: Selection, data: ArticleData | null): boolean {
  if (data?.types.includes('LiveBlogPosting')) return true;
  const words = selection.lines.reduce((sum, { line }) => sum + line.words, 0);
  if (isShorterThanSaid(words, data)) return true;
  if (words > LONGEST_TASTER) return false;
  if (data?.isFree === false) return true;
  const last = selection.lines.at(-1)?.line;
  const from = last ? page.lines.lastIndexOf(last) + 1 : selection.end;
  return page.lines.slice(from, from + WALL_LINES).some((line) => line.words < 40 && WALL.test(line.text));
}

function isShorterThanSaid(words: number, data: ArticleData | null): boolean {
  if (data?.isFree !== false || !data.wordCount) return false;
  return words < data.wordCount * WHOLE_SHARE;
}
