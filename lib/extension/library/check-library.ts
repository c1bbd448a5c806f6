import { publishSignatures } from '../publish-signatures.ts';
import { holdingCopies, readCopy, syncHeldCopies, unlessFull } from './copies.ts';
import { readCorrectionsCopy } from './corrections-copy.ts';
import { forgetDeleted } from './delete-story.ts';
import { read, write } from './library-db.ts';
import { type IndexEntry, readIndex, writeIndex } from './library-index.ts';
import { prepareWhole } from './prepare-story.ts';
import { sweepStaged } from './staged.ts';
import { dropStory, putStory, STORES_OF_STORIES } from './stored-story.ts';
import type { StoryRecord } from './story-record.ts';

/**
 * Puts the library right, at every start and whenever its page is opened: browsers open a damaged database empty and
 * say nothing. Stories that the database has lost come back from their copies, and a notice says so; missing copies are
 * written; what a dead job or a deletion has left is swept out.
 * @throws KnownProblem as `openLibrary`; `storage-full` where there is no room for what the database has lost
 */
export async function checkLibrary(now: number): Promise<void> {
  const isRestoringCutOff = await sweepStaged();
  await unlessFull(() => forgetDeleted(now));
  await holdingCopies(async () => {
    const missed: Missed = { restored: [], lost: [] };
    try {
      await restoreCorrections();
      await restoreMissing(missed);
    } finally {
      // Said even of half of it: at the next start that half is sound, and nobody would know.
      await tell(missed, isRestoringCutOff, now);
    }
    await unlessFull(async () => syncHeldCopies(await storiesWithoutCopy()));
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

/** What the database has lost: what could be restored from its copy, and what not. */
interface Missed {
  restored: IndexEntry[];
  lost: IndexEntry[];
}

/** Adds each story to `missed` as soon as it is clear which it is. */
async function restoreMissing(missed: Missed): Promise<void> {
  const { stories } = await readIndex();
  const found = await soundStories();
  for (const entry of stories) {
    if (!isMissing(entry, found.get(entry.id))) continue;
    const list = (await isRestored(entry)) ? missed.restored : missed.lost;
    list.push(entry);
  }
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

/** Says what was missed, beside what was said before and not yet seen; in the same breath the lost leave the index. */
async function tell({ restored, lost }: Missed, isRestoringCutOff: boolean, at: number): Promise<void> {
  if (restored.length + lost.length === 0 && !isRestoringCutOff) return;
  const { stories, notice } = await readIndex();
  const lostIds = new Set(lost.map(({ id }) => id));
  await writeIndex({
    stories: stories.filter(({ id }) => !lostIds.has(id)),
    notice: {
      restored: withTitles(notice?.restored, restored),
      lost: withTitles(notice?.lost, lost),
      isRestoringCutOff: isRestoringCutOff || notice?.isRestoringCutOff === true,
      at,
    },
  });
}

function withTitles(said: string[] | undefined, entries: IndexEntry[]): string[] {
  return [...new Set([...(said ?? []), ...entries.map(({ title }) => title)])];
}
