import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

const BUILT = '.output/chrome-mv3';
const COPY = '.output/chrome-mv3-limited';

/**
 * A copy of the built extension without the permission for unlimited storage: with it the browser gives no quota, and
 * the disk itself would have to be full.
 * @returns the copy's folder
 */
export function copyWithQuota(): string {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(BUILT, COPY, { recursive: true });
  const file = `${COPY}/manifest.json`;
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = manifest.permissions.filter((each: string) => each !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return COPY;
}

/** The extension's share of a disk on which there is little room beside what it has taken already. */
export class SmallDisk {
  readonly #origin: string;
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(origin: string, page: Page, session: CDPSession) {
    this.#origin = origin;
    this.#page = page;
    this.#session = session;
  }

  /** To be called before anything is stored: the browser remembers for a while how much room there was. */
  static async of(chromium: Chromium, room: number): Promise<SmallDisk> {
    const page = await chromium.openOwnPage('options.html');
    const session = await page.createCDPSession();
    const disk = new SmallDisk(`chrome-extension://${chromium.id}`, page, session);
    await disk.makeRoom(room);
    return disk;
  }

  /** Fills it with something else, down to the last kilobyte. */
  async fillUp(): Promise<void> {
    for (const bytes of [50_000, 5_000, 500]) {
      while (await this.#page.evaluate(storeBallast, bytes));
    }
  }

  /** Makes room for so many bytes more than are taken now. */
  async makeRoom(bytes: number): Promise<void> {
    const origin = this.#origin;
    const { usage } = await this.#session.send('Storage.getUsageAndQuota', { origin });
    await this.#session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
  }
}

/** Runs in the page; returns whether there was room for it. */
async function storeBallast(bytes: number): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ballast', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('ballast', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
  const transaction = database.transaction('ballast', 'readwrite', { durability: 'strict' });
  // By chance, so that it cannot be stored as less.
  transaction.objectStore('ballast').add(crypto.getRandomValues(new Uint8Array(bytes)));
  const isStored = await new Promise<boolean>((resolve) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });
  database.close();
  return isStored;
}
