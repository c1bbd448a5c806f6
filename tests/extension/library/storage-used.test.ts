import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStory } from '../../../lib/extension/library/edit-story.ts';
import { readIndex, writeIndex } from '../../../lib/extension/library/library-index.ts';
import { storageUsed } from '../../../lib/extension/library/storage-used.ts';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { browser } from '../fake-browser.ts';
import { freshLibrary } from './fresh-library.ts';

let story: StoryView;

beforeEach(async () => {
  await freshLibrary();
  localStorageTakes();
  story = await createStory('Dark lighthouse', 1);
});
afterEach(() => vi.unstubAllGlobals());

/** The browser says that its databases take so much. */
function databasesTake(usage: number): void {
  vi.stubGlobal('navigator', { locks: navigator.locks, storage: { estimate: async () => ({ usage }) } });
}

/** What the browser says that its local storage takes; it cannot tell, without a number. */
function localStorageTakes(bytes?: number): void {
  const getBytesInUse = bytes === undefined ? undefined : async () => bytes;
  Object.assign(browser.storage.local, { getBytesInUse });
}

describe('the storage that the library takes', () => {
  test('is that of its database and of the copies beside it', async () => {
    databasesTake(5000);
    localStorageTakes(700);
    expect(await storageUsed()).toBe(5700);
  });

  test('has each copy counted as its story where the browser does not tell of them', async () => {
    databasesTake(5000);
    expect(await storageUsed()).toBe(5000 + story.bytes);
  });

  test('has no copy counted that there was no room for', async () => {
    databasesTake(5000);
    const index = await readIndex();
    await writeIndex({ ...index, stories: index.stories.map((entry) => ({ ...entry, sha256: null })) });
    expect(await storageUsed()).toBe(5000);
  });

  test('is that of the stories and their copies where the browser tells nothing', async () => {
    expect(await storageUsed()).toBe(2 * story.bytes);
  });
});
