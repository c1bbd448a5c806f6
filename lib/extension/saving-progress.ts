import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isSameArticle, type PageAddress } from '../engine/text/page-address.ts';
import { type Into, intoSchema } from './into.ts';
import type { Progress } from './library/views.ts';
import { addressOf } from './tab-view.ts';

const PREFIX = 'saving:';

const schema = v.object({
  page: v.object({ url: v.string(), title: v.string() }),
  into: intoSchema,
  progress: v.object({ done: v.number(), total: v.number() }),
});

/** A saving that goes on: of which page's article, where the reader wished it to be, and how far it is. */
export interface SavingNow {
  page: PageAddress;
  into: Into;
  progress: Progress;
}

/** Tells the popup how far the saving of a tab's article is; `null` when it has ended. */
export async function tellSaving(tab: number, saving: SavingNow | null): Promise<void> {
  const key = PREFIX + tab;
  await (saving ? browser.storage.session.set({ [key]: saving }) : browser.storage.session.remove(key));
}

/**
 * The saving of the page in a tab that goes on, or was going on when the worker was stopped; `null` if there is none, or
 * it is of another page than the tab shows by now.
 */
export async function savingIn(tab: number): Promise<SavingNow | null> {
  const key = PREFIX + tab;
  const [stored, shown] = await Promise.all([browser.storage.session.get(key), browser.tabs.get(tab)]);
  const saving = savingOf(stored[key]);
  return saving && isSameArticle(saving.page, addressOf(shown)) ? saving : null;
}

/**
 * Calls back when the saving of a tab's article has come further.
 * @returns a function that ends it
 */
export function onProgressOf(tab: number, listener: (progress: Progress) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const saving = savingOf(changes[PREFIX + tab]?.newValue);
    if (saving) listener(saving.progress);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

function savingOf(stored: unknown): SavingNow | null {
  return v.is(schema, stored) ? stored : null;
}
