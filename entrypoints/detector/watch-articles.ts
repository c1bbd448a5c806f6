import type { Glance } from '../../lib/engine/story/glance.ts';
import { currentAddress, isSameArticle } from '../../lib/page/address.ts';
import { glanceAt } from '../../lib/page/glance.ts';

/** How often the address is looked at: where the browser has no event for it, this is all that a page costs. */
const LOOK_MS = 1000;
/** After its address a single-page site changes its content, when it has loaded it; by then it has or never will. */
const MOST_LOOKS = 15;

/** Calls back with a glance at the article shown now, and at each one that the page shows in its place later. */
export function watchArticles(onArticle: (glance: Glance) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let address = currentAddress();
  let shown = glanceAt(document);
  let before: Glance | null = null;
  let looks = 0;
  if (shown) onArticle(shown);

  const interval = setInterval(() => {
    if (document.hidden) return;
    const now = currentAddress();
    if (!isSameArticle(address, now)) {
      address = now;
      looks = MOST_LOOKS;
    }
    if (looks === 0) return;
    looks--;
    const glance = glanceAt(document);
    // Seen twice alike, and unlike the article before: the new one is there, and whole.
    if (glance && !isAlike(glance, shown) && isAlike(glance, before)) {
      shown = glance;
      looks = 0;
      onArticle(glance);
    }
    before = glance;
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(interval));
}

function isAlike(a: Glance | null, b: Glance | null): boolean {
  return a?.title === b?.title && a?.lead === b?.lead;
}
