import { isSameArticle } from '../engine/text/page-address.ts';
import { currentAddress } from './address.ts';

/** What can happen to a page while it is read. */
export interface PageEvents {
  /** The page's nodes changed. Told at most once every `CHANGE_MS`. */
  onChange(): void;
  /** Nothing need have happened: the time to look for what fires no event. */
  onTick(): void;
  /** The page shows another article without having been loaded anew. */
  onArticle(url: string): void;
  /** The reader came back, and the page was restored as it had been left: its connections are dead. */
  onReturn(): void;
}

/** Too short to read a line under the wrong words, long enough to be nothing in a storm of changes. */
const CHANGE_MS = 100;
/** An address may change unseen: single-page sites are known to shield `history` and the `navigation` events. */
const TICK_MS = 1000;

/**
 * Watches the page for what makes a comparison stale. Costs one observer and two timers, whatever the page does.
 * @returns a function that ends it
 */
export function watchPage(events: PageEvents): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let known = currentAddress();
  const look = () => {
    const now = currentAddress();
    if (isSameArticle(known, now)) return;
    known = now;
    events.onArticle(now.url);
  };
  const tick = () => {
    if (document.hidden) return;
    look();
    events.onTick();
  };

  const endChanges = watchChanges(events.onChange);
  const interval = setInterval(tick, TICK_MS);
  addEventListener('popstate', look, { signal });
  if ('navigation' in window) navigation.addEventListener('currententrychange', look, { signal });
  addEventListener('pageshow', (event) => event.persisted && events.onReturn(), { signal });
  signal.addEventListener('abort', () => {
    endChanges();
    clearInterval(interval);
  });
  return () => ending.abort();
}

function watchChanges(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, CHANGE_MS);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Resolves once the page is in front of a reader: at once, or when a prerendered page is shown. */
export function whenShown(): Promise<void> {
  if (!('prerendering' in document && document.prerendering)) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  );
}
