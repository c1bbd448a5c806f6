import { browser } from 'wxt/browser';
import { problemOf } from '../problem.ts';
import { publishSignatures } from '../publish-signatures.ts';
import { read } from './library-db.ts';
import { type IndexEntry, type LibraryIndex, readIndex, writeIndex } from './library-index.ts';
import { STORES_OF_STORIES, wholeStory } from './stored-story.ts';
import type { StoryRecord, WholeStory } from './story-record.ts';
import { measure, storyIn, storyText } from './story-text.ts';

const LOCK = 'crossread-library-copies';

/** So many copies are written with one writing of the index. */
const COPIES_AT_ONCE = 20;

/** Runs what reads and writes the index while no other page does. */
export function holdingCopies<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(LOCK, work);
}

/**
 * Makes the copies of these stories what the database has of them, as `syncHeldCopies`, and tells the detector. Where
 * there is no room for that the change is kept all the same, since the database has it; the next start tries again.
 */
export async function syncCopies(ids: string[]): Promise<void> {
  await unlessFull(async () => {
    await holdingCopies(() => syncHeldCopies(ids));
    await publishSignatures();
  });
}

/** Does what can be done later, should there be no room for it now. */
export async function unlessFull(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (problemOf(error).kind !== 'storage-full') throw error;
  }
}

/**
 * Makes the copies of these stories what the database has of them, and lists them in the index or takes them out of
 * it. For who holds the copies. Where there is no room for the copies the index says so.
 */
export async function syncHeldCopies(ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += COPIES_AT_ONCE) await syncSome(ids.slice(at, at + COPIES_AT_ONCE));
}

/** Takes stories out of the index, and their copies away. For who holds the copies. */
export async function dropHeldCopies(ids: string[]): Promise<void> {
  const { stories } = await readIndex();
  await writeEntries(
    stories.filter(({ id }) => !ids.includes(id)),
    {},
  );
  await removeCopies(ids);
}

/** The story in a copy, if that is the one the index speaks of. */
export async function readCopy({ id, sha256 }: IndexEntry): Promise<WholeStory | null> {
  const text = (await browser.storage.local.get(keyOf(id)))[keyOf(id)];
  if (typeof text !== 'string' || (await measure(text)).sha256 !== sha256) return null;
  return storyIn(text);
}

async function syncSome(ids: string[]): Promise<void> {
  const entries = new Map((await readIndex()).stories.map((entry) => [entry.id, entry]));
  const copies: Record<string, string> = {};
  const dropped: string[] = [];
  for (const id of ids) {
    const { record, whole } = await storyNow(id);
    if (record?.state.is !== 'kept') {
      entries.delete(id);
      dropped.push(id);
    } else if (whole) {
      // The copy of a damaged story is what it will be restored from, and stays as it is.
      entries.set(id, entryOf(record));
      copies[keyOf(id)] = storyText(whole.story);
    }
  }
  await writeEntries([...entries.values()], copies);
  if (dropped.length > 0) await removeCopies(dropped);
}

/** To be called after the index was written: a story that is in it and has no copy would be missed. */
async function removeCopies(ids: string[]): Promise<void> {
  await browser.storage.local.remove(ids.map(keyOf));
}

function storyNow(id: string) {
  return read(STORES_OF_STORIES, async (transaction) => ({
    record: await transaction.objectStore('stories').get(id),
    whole: await wholeStory(id, transaction),
  }));
}

function entryOf({ id, view, sha256, savedArticles }: StoryRecord): IndexEntry {
  return { id, title: view.title, revision: view.revision, sha256, articles: savedArticles };
}

async function writeEntries(stories: IndexEntry[], copies: Record<string, string>): Promise<void> {
  const index: LibraryIndex = { ...(await readIndex()), stories };
  try {
    await writeIndex(index, copies);
  } catch (error) {
    if (problemOf(error).kind !== 'storage-full') throw error;
    const without = stories.map((entry) => (keyOf(entry.id) in copies ? { ...entry, sha256: null } : entry));
    await browser.storage.local.remove(Object.keys(copies));
    await writeIndex({ ...index, stories: without });
  }
}

function keyOf(id: string): string {
  return `story:${id}`;
}
