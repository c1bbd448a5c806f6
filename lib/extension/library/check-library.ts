import { publishSignatures } from '../publish-signatures.ts';
import { holdingCopies, readCopy, syncCopy } from './copies.ts';
import { readCorrectionsCopy } from './corrections-copy.ts';
import { forgetDeleted } from './delete-story.ts';
import { read, write } from './library-db.ts';
import { type IndexEntry, type LibraryNotice, readIndex, writeIndex } from './library-index.ts';
import { prepareWhole } from './prepare-story.ts';
import { sweepStaged } from './staged.ts';
import { dropStory, putStory, STORES_OF_STORIES } from './stored-story.ts';
import type { StoryRecord } from './story-record.ts';

/**
 * Puts the library right, at every start: browsers open a damaged database empty and say nothing. Stories that the
 * database has lost come back from their copies, and a notice says so; missing copies are written; what a dead job
 * or a deletion has left is swept out.
 */
export async function checkLibrary(now: number): Promise<void> {
  await sweepStaged();
  await forgetDeleted(now);
  await holdingCopies(async () => {
    await restoreCorrections();
    const found = await soundStories();
    const { stories: entries } = await readIndex();
    const missing = entries.filter((entry) => isMissing(entry, found));
    if (missing.length > 0) await restoreAll(missing, now);
    for (const record of (await soundStories()).values()) {
      if (!hasCopy(record, entries)) await syncCopy(record.id);
    }
  });
  await publishSignatures();
}

/** Stories the database has with all that belongs to them, by id. */
async function soundStories(): Promise<Map<string, StoryRecord>> {
  return read(STORES_OF_STORIES, async (transaction) => {
    const records = await transaction.objectStore('stories').getAll();
    const packs = new Set(await transaction.objectStore('packs').getAllKeys());
    const articles = transaction.objectStore('articles').index('story');
    const sound = new Map<string, StoryRecord>();
    for (const record of records) {
      const saved = await articles.count(record.id);
      if (packs.has(record.id) && saved === record.savedArticles) sound.set(record.id, record);
    }
    return sound;
  });
}

function isMissing({ id, revision }: IndexEntry, found: Map<string, StoryRecord>): boolean {
  const record = found.get(id);
  return record === undefined || (record.state.is === 'kept' && record.view.revision < revision);
}

function hasCopy({ id, sha256, state }: StoryRecord, entries: IndexEntry[]): boolean {
  const entry = entries.find((candidate) => candidate.id === id);
  return state.is === 'kept' ? entry?.sha256 === sha256 : entry === undefined;
}

async function restoreAll(missing: IndexEntry[], now: number): Promise<void> {
  const notice: LibraryNotice = { restored: [], lost: [], at: now };
  for (const entry of missing) {
    const isRestored = await restoreCopy(entry);
    notice[isRestored ? 'restored' : 'lost'].push(entry.title);
  }
  const index = await readIndex();
  const lost = new Set(missing.filter(({ title }) => notice.lost.includes(title)).map(({ id }) => id));
  await writeIndex({ stories: index.stories.filter(({ id }) => !lost.has(id)), notice });
}

async function restoreCopy(entry: IndexEntry): Promise<boolean> {
  const story = await readCopy(entry);
  if (!story) return false;
  const prepared = await prepareWhole(story);
  await write(STORES_OF_STORIES, async (transaction) => {
    await dropStory(entry.id, transaction);
    await putStory(prepared, transaction);
  });
  return true;
}

async function restoreCorrections(): Promise<void> {
  const copies = await readCorrectionsCopy();
  await write(['corrections'], async (transaction) => {
    const corrections = transaction.objectStore('corrections');
    if ((await corrections.count()) > 0) return;
    for (const correction of copies) await corrections.put(correction);
  });
}
