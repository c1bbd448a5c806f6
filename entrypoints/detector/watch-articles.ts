import type { Glance } from '../../lib/engine/story/glance.ts';
import { isSameArticle } from '../../lib/engine/text/page-address.ts';
import { currentAddress } from '../../lib/page/address.ts';
import { glanceAt } from '../../lib/page/glance.ts';

/** How often the address is looked at: where the browser has no event for it, this is all that a page costs. */
const LOOK_MS = 1000;
/** A text may come after the page, and on a single-page site after the address; by then it has come or never will. */
const MOST_LOOKS = 15;

/**
 * Calls back with a glance at what is shown now, at each article that the page shows in its place later, and again
 * at one that has got another address or that the reader has come back to.
 */
export function watchArticles(onArticle: (glance: Glance) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const watch = new ArticleWatch(onArticle);
  const interval = setInterval(() => document.hidden || watch.look(), LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(interval));
}

class ArticleWatch {
  readonly #onArticle: (glance: Glance) => void;
  #address = currentAddress();
  #shownAt = this.#address;
  #shown = glanceAt(document);
  #before: Glance | null = null;
  #hasMoved = false;
  #looks = this.#shown?.isArticle ? 0 : MOST_LOOKS;

  constructor(onArticle: (glance: Glance) => void) {
    this.#onArticle = onArticle;
    if (this.#shown) onArticle(this.#shown);
  }

  look(): void {
    this.#followAddress();
    if (this.#looks === 0) return;
    this.#looks--;
    const glance = glanceAt(document);
    // Seen twice alike: it is there, and whole.
    if (glance && isAlike(glance, this.#before) && this.#isNews(glance)) this.#take(glance);
    this.#before = glance;
  }

  #followAddress(): void {
    const now = currentAddress();
    if (isSameArticle(this.#address, now)) return;
    this.#address = now;
    this.#before = null;
    this.#hasMoved = true;
    this.#looks = MOST_LOOKS;
  }

  /** The old content under another address is the old page still, until it has stayed too long for that. */
  #isNews(glance: Glance): boolean {
    if (!isAlike(glance, this.#shown)) return true;
    const isBack = isSameArticle(this.#address, this.#shownAt);
    return this.#hasMoved && (isBack || this.#looks === 0);
  }

  #take(glance: Glance): void {
    this.#shown = glance;
    this.#shownAt = this.#address;
    this.#hasMoved = false;
    if (glance.isArticle) this.#looks = 0;
    this.#onArticle(glance);
  }
}

function isAlike(a: Glance | null, b: Glance | null): boolean {
  return a?.title === b?.title && a?.lead === b?.lead;
}
