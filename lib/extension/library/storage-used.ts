import { browser } from 'wxt/browser';
import { readIndex } from './library-index.ts';
import { listStories } from './read-stories.ts';
import type { StoryView } from './views.ts';

/**
 * What the library takes on this machine, in bytes: its database as far as the browser tells, else the stories' texts
 * and packs, and with it the copies.
 */
export async function storageUsed(): Promise<number> {
  const stories = await listStories();
  const [estimate, copies] = await Promise.all([navigator.storage?.estimate(), bytesOfCopies(stories)]);
  return (estimate?.usage ?? bytesOf(stories)) + copies;
}

/** Where the browser cannot tell, as Firefox could not for long, each copy counts as much as its story. */
async function bytesOfCopies(stories: readonly StoryView[]): Promise<number> {
  const { local }: { local: Partial<typeof browser.storage.local> } = browser.storage;
  if (local.getBytesInUse) return local.getBytesInUse(null);
  const copied = new Set((await readIndex()).stories.flatMap(({ id, sha256 }) => (sha256 ? [id] : [])));
  return bytesOf(stories.filter(({ id }) => copied.has(id)));
}

function bytesOf(stories: readonly StoryView[]): number {
  return stories.reduce((sum, { bytes }) => sum + bytes, 0);
}
