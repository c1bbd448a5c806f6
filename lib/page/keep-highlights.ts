import type { PageHighlights } from './page-highlights.ts';
import { watchPage } from './watch-page.ts';

/**
 * After so many repairs what is lost stays lost until the next article: a page that re-renders for good reason is
 * done long before, a page that fights is let win. The waits double, from a third of a second to most of a minute.
 */
export const MOST_REPAIRS = 8;
const FIRST_REPAIR_MS = 300;

/** What the caller has to answer itself. */
export interface ReaderEvents {
  /** The page shows another article: this one's highlights are gone, and what was said of it no longer holds. */
  onArticle(url: string): void;
  /** The reader came back to the page, and its connections are dead. */
  onReturn(): void;
}

/**
 * Keeps highlights on their words while the page changes under them, until it shows another article.
 * @returns a function that ends it; the highlights stay as they are
 */
export function keepHighlights(highlights: PageHighlights, events: ReaderEvents): () => void {
  let repairs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const repairSoon = () => {
    if (timer !== undefined || repairs >= MOST_REPAIRS) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        repairs++;
        highlights.repair();
      },
      FIRST_REPAIR_MS * 2 ** repairs,
    );
  };
  const end = () => {
    endWatch();
    clearTimeout(timer);
  };
  const endWatch = watchPage({
    onChange: () => highlights.prune() && repairSoon(),
    onTick: () => highlights.isCleared() && repairSoon(),
    onReturn: events.onReturn,
    onArticle(url) {
      end();
      highlights.paint([]);
      events.onArticle(url);
    },
  });
  return end;
}
