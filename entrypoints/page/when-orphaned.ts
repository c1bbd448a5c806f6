import { browser } from 'wxt/browser';

const LOOK_MS = 2000;

/**
 * Calls back once Crossread has been reloaded, updated or removed: no event tells a content script so, and in
 * Chrome it lives on with nobody to speak to.
 * @returns a function that stops looking
 */
export function whenOrphaned(onOrphaned: () => void): () => void {
  const interval = setInterval(() => {
    if (!isOrphaned()) return;
    clearInterval(interval);
    onOrphaned();
  }, LOOK_MS);
  return () => clearInterval(interval);
}

/** Whether nobody is left to speak to. The browser's listeners have gone by then, and removing one is an error. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}
