import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { closeLibrary } from '../../../lib/extension/library/library-db.ts';
import { resetBrowser } from '../fake-browser.ts';

/** As after the installation: an empty browser, an empty library, and the extension's own files. */
export async function freshLibrary(): Promise<void> {
  resetBrowser();
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`public${new URL(url).pathname}`)));
  await emptyDatabase();
}

/** What a browser does to a damaged database: it is empty, and nobody is told. `storage.local` is as it was. */
export async function emptyDatabase(): Promise<void> {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
}
