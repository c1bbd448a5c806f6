import { vi } from 'vitest';
import { browser } from '../fake-browser.ts';

/** No room is left for anything more in this store of the database, until all mocks are restored. */
export function noRoomInStore(name: string): void {
  for (const how of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[how];
    vi.spyOn(IDBObjectStore.prototype, how).mockImplementation(function (this: IDBObjectStore, ...record) {
      if (this.name === name) throw full();
      return real.apply(this, record);
    });
  }
}

/** No room is left in `storage.local` for what such keys stand for, until all mocks are restored. */
export function noRoomForKeys(are: (key: string) => boolean): void {
  const set = browser.storage.local.set.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    if (Object.keys(items).some(are)) throw full();
    return set(items);
  });
}

function full(): DOMException {
  return new DOMException('full', 'QuotaExceededError');
}
