import { vi } from 'vitest';
import { browser } from '../fake-browser.ts';

/** What goes wrong: the worker is stopped, or there is no room left. */
export type Breakdown = 'killed' | 'full';

/**
 * Does `work` and lets it break at the given write, counted from 1, to the database or to `storage.local`. A
 * transaction that is open then is aborted, as the browsers do when a worker dies or the disk is full.
 * @returns the error, or `null` if `work` had ended before
 */
export async function breakingAt(
  write: number,
  how: Breakdown,
  work: () => Promise<unknown>,
): Promise<unknown> {
  let writes = 0;
  const countOne = (transaction?: IDBTransaction) => {
    writes += 1;
    // Who is killed writes nothing any more; where it is full there may be room again for something smaller.
    const isBroken = how === 'killed' ? writes >= write : writes === write;
    if (!isBroken) return;
    transaction?.abort();
    throw how === 'killed' ? new Error('killed') : new DOMException('full', 'QuotaExceededError');
  };
  for (const name of ['put', 'add', 'delete'] as const) {
    const real = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      countOne(this.transaction);
      return real.apply(this, args) as never;
    });
  }
  const set = browser.storage.local.set.bind(browser.storage.local);
  const remove = browser.storage.local.remove.bind(browser.storage.local);
  const storage = [
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      countOne();
      return set(items);
    }),
    vi.spyOn(browser.storage.local, 'remove').mockImplementation(async (keys) => {
      countOne();
      return remove(keys);
    }),
  ];
  try {
    await work();
    return null;
  } catch (error) {
    return error;
  } finally {
    for (const spy of storage) spy.mockRestore();
    for (const name of ['put', 'add', 'delete'] as const)
      vi.mocked(IDBObjectStore.prototype[name]).mockRestore();
  }
}
