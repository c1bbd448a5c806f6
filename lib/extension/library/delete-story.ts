import { KnownProblem, problemOf } from '../problem.ts';
import { publishSignatures } from '../publish-signatures.ts';
import { dropHeldCopies, holdingCopies, syncCopies, syncHeldCopies, unlessFull } from './copies.ts';
import { dropCorrections } from './corrections.ts';
import { writeCorrectionsCopy } from './corrections-copy.ts';
import { openLibrary, write } from './library-db.ts';
import { noteRemoved, STORES_OF_STORIES, takeOut } from './stored-story.ts';
import type { StoryState } from './story-record.ts';

/**
 * Deletes a story: it is in no list and compared with no page any more, and its copy is gone. `undoDelete` brings it
 * back until `forgetDeleted`. Where there is no room left even to note that, it is forgotten at once: to delete is how
 * a reader makes room.
 * @returns whether it can be had back
 * @throws KnownProblem `no-such-story`
 */
export async function deleteStory(id: string, now: number): Promise<boolean> {
  try {
    await changeState(id, 'kept', { is: 'deleted', at: now });
    return true;
  } catch (error) {
    if (problemOf(error).kind !== 'storage-full') throw error;
    await forgetAtOnce(id);
    return false;
  }
}

async function forgetAtOnce(id: string): Promise<void> {
  await holdingCopies(async () => {
    // First, as in `forgetDeleted`, and once more for when only the forgetting has made room for it.
    await unlessFull(() => dropHeldCopies([id]));
    await forget(id, 'kept');
    await unlessFull(() => dropHeldCopies([id]));
    await unlessFull(writeCorrectionsCopy);
  });
  await unlessFull(publishSignatures);
}

/**
 * Brings a deleted story back as it was.
 * @throws KnownProblem `no-such-story` where it has been forgotten
 */
export async function undoDelete(id: string): Promise<void> {
  await changeState(id, 'deleted', { is: 'kept' });
}

/**
 * Forgets the stories that were deleted until a moment, and their corrections, for good: when the reader goes on to other
 * work, when the library is opened, and at every start.
 */
export async function forgetDeleted(until: number): Promise<void> {
  const records = await (await openLibrary()).getAll('stories');
  const old = records.filter(({ state }) => state.is === 'deleted' && state.at <= until);
  if (old.length === 0) return;
  await holdingCopies(async () => {
    // While the index still had them, an empty place in the database would look like damage.
    await syncHeldCopies(old.map(({ id }) => id));
    for (const { id } of old) await forget(id, 'deleted');
    await writeCorrectionsCopy();
  });
}

/**
 * Takes a story out, with what was said of it. Where there is no room to note that for the index of sentences, without:
 * what the index still has of it finds no article.
 */
async function forget(id: string, is: StoryState['is']): Promise<void> {
  try {
    await drop(id, is, noteRemoved);
  } catch (error) {
    if (problemOf(error).kind !== 'storage-full') throw error;
    await drop(id, is);
  }
}

async function drop(id: string, is: StoryState['is'], note?: typeof noteRemoved): Promise<void> {
  await write([...STORES_OF_STORIES, 'corrections'], async (transaction) => {
    const record = await transaction.objectStore('stories').get(id);
    if (record?.state.is !== is) return;
    const ordinals = await takeOut(id, transaction);
    await dropCorrections(id, transaction);
    await note?.(ordinals, transaction);
  });
}

async function changeState(id: string, from: StoryState['is'], state: StoryState): Promise<void> {
  await write(['stories'], async (transaction) => {
    const record = await transaction.objectStore('stories').get(id);
    if (record?.state.is !== from) throw new KnownProblem('no-such-story', id);
    await transaction.objectStore('stories').put({ ...record, state });
  });
  await syncCopies([id]);
}
