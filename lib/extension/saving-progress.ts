import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Progress } from './library/views.ts';

const PREFIX = 'saving:';

const schema = v.object({ done: v.number(), total: v.number() });

/** Tells the popup how far the saving of a tab's article is; `null` when it has ended. */
export async function tellProgress(tab: number, progress: Progress | null): Promise<void> {
  const key = PREFIX + tab;
  await (progress ? browser.storage.session.set({ [key]: progress }) : browser.storage.session.remove(key));
}

/**
 * Calls back when the saving of a tab's article has come further.
 * @returns a function that ends it
 */
export function onProgressOf(tab: number, listener: (progress: Progress) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const progress = changes[PREFIX + tab]?.newValue;
    if (v.is(schema, progress)) listener(progress);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
