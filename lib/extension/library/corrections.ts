import { isOfSameFact } from '../../engine/match/corrected-fact.ts';
import type { Correction } from '../../engine/match/correction.ts';
import { holdingCopies, unlessFull } from './copies.ts';
import { writeCorrectionsCopy } from './corrections-copy.ts';
import { openLibrary, type Writing, write } from './library-db.ts';

/**
 * Keeps what the reader says of a match, of a bundled story too. What was said before of the same sentence and fact
 * no longer holds.
 * @throws KnownProblem `storage-full`
 */
export async function addCorrection(said: Correction): Promise<void> {
  await changeCorrections(async (transaction) => {
    const corrections = transaction.objectStore('corrections');
    for (const other of await corrections.index('story').getAll(said.story)) {
      if (other.sentence === said.sentence && isOfSameFact(other, said)) await corrections.delete(other.id);
    }
    await corrections.put(said);
  });
}

/**
 * Forgets a correction; nothing happens where there is none of that id.
 * @returns the story it was of, `null` where there was none
 */
export async function removeCorrection(id: string): Promise<string | null> {
  return changeCorrections(async (transaction) => {
    const corrections = transaction.objectStore('corrections');
    const story = (await corrections.get(id))?.story ?? null;
    await corrections.delete(id);
    return story;
  });
}

/** All corrections, those made last first; or those of one story. */
export async function listCorrections(story?: string): Promise<Correction[]> {
  const database = await openLibrary();
  const corrections =
    story === undefined
      ? await database.getAll('corrections')
      : await database.getAllFromIndex('corrections', 'story', story);
  return corrections.toSorted((a, b) => b.at - a.at);
}

/** Says of another story what is said of this one, in a transaction over `corrections`. */
export async function copyCorrections(from: string, to: string, transaction: Writing): Promise<void> {
  const corrections = transaction.objectStore('corrections');
  for (const correction of await corrections.index('story').getAll(from)) {
    await corrections.put({ ...correction, story: to, id: crypto.randomUUID() });
  }
}

/** Forgets what is said of a story, in a transaction over `corrections`. */
export async function dropCorrections(story: string, transaction: Writing): Promise<void> {
  const corrections = transaction.objectStore('corrections');
  for (const id of await corrections.index('story').getAllKeys(story)) await corrections.delete(id);
}

async function changeCorrections<Value>(change: (transaction: Writing) => Promise<Value>): Promise<Value> {
  const value = await write(['corrections'], change);
  await unlessFull(() => holdingCopies(writeCorrectionsCopy));
  return value;
}
