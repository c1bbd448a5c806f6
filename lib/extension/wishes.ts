import * as v from 'valibot';
import { browser } from 'wxt/browser';

const PREFIX = 'wish:';

const schema = v.variant('kind', [
  v.object({ kind: v.literal('save') }),
  v.object({ kind: v.literal('find'), text: v.string() }),
]);
/** What the reader has asked for by a menu or a shortcut, and the popup shall open with. */
export type Wish = v.InferOutput<typeof schema>;

/** Leaves a wish for the popup of a tab. */
export async function leaveWish(tab: number, wish: Wish): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tab]: wish });
}

/** The wish left for a tab's popup, which is granted once; `null` if there is none. */
export async function takeWish(tab: number): Promise<Wish | null> {
  const key = PREFIX + tab;
  const stored = (await browser.storage.session.get(key))[key];
  if (stored !== undefined) await browser.storage.session.remove(key);
  return v.is(schema, stored) ? stored : null;
}

/**
 * Calls back when a wish is left for a tab.
 * @returns a function that ends it
 */
export function onWish(tab: number, listener: () => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[PREFIX + tab]?.newValue !== undefined) listener();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
