import { browser } from 'wxt/browser';
import { problemOf } from '../problem.ts';
import { publishSignatures } from '../publish-signatures.ts';
import { read } from './library-db.ts';
import { type IndexEntry, readIndex, writeIndex } from './library-index.ts';
import { STORES_OF_STORIES, wholeStory } from './stored-story.ts';
import type { StoryRecord, WholeStory } from './story-record.ts';
import { measure, storyIn, storyText } from './story-text.ts';

const LOCK = 'crossread-library-copies';

/** Runs what reads and writes the index while no other page does. */
export function holdingCopies<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK, work);
}

/**
 * Makes the copies of these stories what the database has of them, lists them in the index or takes them out of it,
 * and tells the detector. Whether or not there is room for copies, the database has been written; the next start
 * tries again.
 */
export async function syncCopies(ids: string[]): Promise<void> {
  await holdingCopies(async () => {
    for (const id of ids) await syncCopy(id);
  });
  await publishSignatures();
}

/** As `syncCopies` for one story, for who holds the lock. */
export async function syncCopy(id: string): Promise<void> {
  const { record, whole } = await read(STORES_OF_STORIES, async (transaction) => ({
    record: await transaction.objectStore('stories').get(id),
    whole: await wholeStory(id, transaction),
  }));
  if (record?.state.is !== 'kept') await dropCopy(id);
  // The copy of a damaged story is what it will be restored from.
  else if (whole) await keepCopy(whole.story, record);
}

/** The story in a copy, if that is the one the index speaks of. */
export async function readCopy({ id, sha256 }: IndexEntry): Promise<WholeStory | null> {
  const text = (await browser.storage.local.get(keyOf(id)))[keyOf(id)];
  if (typeof text !== 'string' || (await measure(text)).sha256 !== sha256) return null;
  return storyIn(text);
}

async function keepCopy(story: WholeStory, record: StoryRecord): Promise<void> {
  const { id, title, revision } = story;
  const entry = { id, title, revision, articles: record.savedArticles };
  try {
    await putEntry({ ...entry, sha256: record.sha256 }, { [keyOf(id)]: storyText(story) });
  } catch (error) {
    if (problemOf(error).kind !== 'storage-full') throw error;
    await browser.storage.local.remove(keyOf(id));
    await putEntry({ ...entry, sha256: null }, {});
  }
}

async function putEntry(entry: IndexEntry, copies: Record<string, string>): Promise<void> {
  const index = await readIndex();
  const others = index.stories.filter(({ id }) => id !== entry.id);
  await writeIndex({ ...index, stories: [...others, entry] }, copies);
}

/** The index first: a story that is in it and has no copy would be missed. */
async function dropCopy(id: string): Promise<void> {
  const index = await readIndex();
  await writeIndex({ ...index, stories: index.stories.filter((entry) => entry.id !== id) });
  await browser.storage.local.remove(keyOf(id));
}

function keyOf(id: string): string {
  return `story:${id}`;
}
