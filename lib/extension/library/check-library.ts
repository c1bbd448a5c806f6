import { publishSignatures } from '../publish-signatures.ts';
import { holdingCopies, readCopy, syncHeldCopies, unlessFull } from './copies.ts';
import { readCorrectionsCopy } from './corrections-copy.ts';
import { forgetDeleted } from './delete-story.ts';
import { read, write } from './library-db.ts';
import { type IndexEntry, type LibraryNotice, readIndex, writeIndex } from './library-index.ts';
import { prepareWhole } from './prepare-story.ts';
import { sweepStaged } from './staged.ts';
import { dropStory, putStory, STORES_OF_STORIES } from './stored-story.ts';
import type { StoryRecord } from './story-record.ts';

/**
 * Puts the library right, at every start and whenever its page is opened: browsers open a damaged database empty and say nothing. Stories that the
 * database has lost come back from their copies, and a notice says so; missing copies are written; what a dead job
 * or a deletion has left is swept out.
 * @throws KnownProblem as `openLibrary`
 */
export async function checkLibrary(now: number): Promise<void> {
  const isRestoringCutOff = await sweepStaged();
  await unlessFull(() => forgetDeleted(now));
  await holdingCopies(async () => {
    await restoreCorrections();
    const { restored, lost } = await restoreMissing();
    await syncHeldCopies(await storiesWithoutCopy());
    if (restored.length + lost.length > 0 || isRestoringCutOff) {
      await addNotice({ restored, lost, isRestoringCutOff, at: now });
    }
  });
  await publishSignatures();
}

/** Takes the notice away: the reader has seen it. */
export async function dismissNotice(): Promise<void> {
  await holdingCopies(async () => writeIndex({ ...(await readIndex()), notice: null }));
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

async function storiesWithoutCopy(): Promise<string[]> {
  const entries = new Map((await readIndex()).stories.map((entry) => [entry.id, entry]));
  return [...(await soundStories()).values()]
    .filter(({ id, sha256, state }) => state.is === 'kept' && entries.get(id)?.sha256 !== sha256)
    .map(({ id }) => id);
}

/** @returns the titles of what the database had lost; what could not be restored leaves the index */
async function restoreMissing(): Promise<{ restored: string[]; lost: string[] }> {
  const index = await readIndex();
  const found = await soundStories();
  const missing = index.stories.filter((entry) => isMissing(entry, found.get(entry.id)));
  const restored = new Set<IndexEntry>();
  for (const entry of missing) if (await isRestored(entry)) restored.add(entry);
  const lost = missing.filter((entry) => !restored.has(entry));
  const stories = index.stories.filter((entry) => !lost.includes(entry));
  if (lost.length > 0) await writeIndex({ ...index, stories });
  return { restored: [...restored].map(({ title }) => title), lost: lost.map(({ title }) => title) };
}

/** An older revision than the copy's is what a database falls back to that has lost its last changes. */
function isMissing({ revision }: IndexEntry, record: StoryRecord | undefined): boolean {
  return record === undefined || (record.state.is === 'kept' && record.view.revision < revision);
}

async function isRestored(entry: IndexEntry): Promise<boolean> {
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

/** What was said before and not yet seen is said still. */
async function addNotice(notice: LibraryNotice): Promise<void> {
  const index = await readIndex();
  const before = index.notice;
  await writeIndex({
    ...index,
    notice: {
      restored: [...new Set([...(before?.restored ?? []), ...notice.restored])],
      lost: [...new Set([...(before?.lost ?? []), ...notice.lost])],
      isRestoringCutOff: notice.isRestoringCutOff || before?.isRestoringCutOff === true,
      at: notice.at,
    },
  });
}
