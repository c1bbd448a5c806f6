import { isLinks } from './line-signs.ts';
import type { Metadata } from './metadata.ts';
import type { Selection } from './select.ts';
import type { Line, Snapshot } from './snapshot.ts';

/** Less text than this is a notice, a login page or an empty frame. */
const FEWEST_WORDS = 25;
/** From this share of its paragraphs on, a page whose paragraphs stand under linked headlines lists articles. */
const TEASER_SHARE = 0.5;
const FEWEST_TEASERS = 3;
const HEADLINE_WORDS = 3;
/** How many lines may stand between a headline and its teaser: a date, a section's name. */
const LOOK_BACK = 3;
/** The most a page that does not call itself an article may link to in headlines, for each of its paragraphs. */
const HEADLINES_PER_PARAGRAPH = 4;
const LONG_PARAGRAPH = 45;

/** Whether the page has an article, and is no front, search page or list of headlines. */
export function hasArticle(page: Snapshot, selection: Selection, metadata: Metadata): boolean {
  const paragraphs = selection.lines.filter(({ kind }) => kind !== 'crosshead').map(({ line }) => line);
  if (selection.words < FEWEST_WORDS || paragraphs.length === 0) return false;
  if (metadata.data) return true;
  if (teasers(page, paragraphs) >= Math.max(FEWEST_TEASERS, paragraphs.length * TEASER_SHARE)) return false;
  return metadata.type?.toLowerCase() === 'article' || !listsHeadlines(page, paragraphs);
}

/** How many of the paragraphs stand under a headline that leads elsewhere. */
function teasers({ lines }: Snapshot, paragraphs: readonly Line[]): number {
  const own = new Set(paragraphs);
  let count = 0;
  lines.forEach((line, at) => {
    if (!own.has(line)) return;
    for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back -= 1) {
      const above = lines[back] as Line;
      if (own.has(above)) break;
      if (isLinks(above) && above.words >= HEADLINE_WORDS) {
        count += 1;
        break;
      }
    }
  });
  return count;
}

function listsHeadlines({ lines }: Snapshot, paragraphs: readonly Line[]): boolean {
  if (paragraphs.some((line) => line.words >= LONG_PARAGRAPH)) return false;
  const headlines = lines.filter((line) => isLinks(line) && line.words > HEADLINE_WORDS + 1);
  return headlines.length > paragraphs.length * HEADLINES_PER_PARAGRAPH;
}
