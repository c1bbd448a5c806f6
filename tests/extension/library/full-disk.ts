import { vi } from 'vitest';
import { browser } from '../fake-browser.ts';

/** No room is left in this store of the database for more than so many records, until all mocks are restored. */
export function noRoomInStore(name: string, { after = 0 } = {}): void {
  let left = after;
  for (const how of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[how];
    vi.spyOn(IDBObjectStore.prototype, how).mockImplementation(function (this: IDBObjectStore, ...record) {
      if (this.name === name && left === 0) throw full();
      if (this.name === name) left -= 1;
      return real.apply(this, record);
    });
  }
}

/** No room is left in `storage.local` for what stands under such a key, or is such a value, until all mocks are restored. */
export function noRoomFor(isSuch: (key: string, value: unknown) => boolean): void {
  const set = browser.storage.local.set.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    if (Object.entries(items).some(([key, value]) => isSuch(key, value))) throw full();
    return set(items);
  });
}

function full(): DOMException {
  return new DOMException('full', 'QuotaExceededError');
}
