import { KnownProblem } from '../problem.ts';
import { syncCopies } from './copies.ts';
import { read, write } from './library-db.ts';
import { type LongWork, partOf } from './long-work.ts';
import { prepareStory } from './prepare-story.ts';
import { putStory, STORES_OF_STORIES, wholeStory } from './stored-story.ts';
import type { StoryMakings } from './story-record.ts';
import type { StoryView } from './views.ts';

/** So many times in a row another page can have been quicker before something else must be wrong. */
const MOST_TRIES = 10;

/**
 * What share of a change is done when its story is prepared, and when it is written; then it is copied. To gather a
 * story takes longer than all the rest. An imported one of 440 articles was prepared in 0.15 s, written in 0.4 s and
 * copied in 1 s.
 */
const GATHERED = { prepared: 0.95, written: 0.97 };
const IMPORTED = { prepared: 0.1, written: 0.35 };

/** What of a story is to be otherwise; `null` to leave it as it is. */
export type Change = (before: StoryMakings) => Partial<StoryMakings> | null;

/**
 * Changes a story in one transaction. Its pack is derived outside of it, since that takes time; when the story was
 * changed meanwhile, the change is made anew upon what it is now.
 * @throws KnownProblem `no-such-story`, `conflict`, `storage-full`; the signal's reason when it is aborted; the story
 * is then as before
 */
export async function changeStory(
  id: string,
  now: number,
  change: Change,
  work: LongWork = {},
): Promise<StoryView> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { view, makings: before } = await keptStory(id);
    const changed = change(before);
    if (changed === null) return view;
    const after = { ...before, ...changed, revision: before.revision + 1, changedAt: now };
    const [preparing, writing] = partsOf(after, work);
    const prepared = await prepareStory(after, preparing);
    const isWritten = await write(STORES_OF_STORIES, async (transaction) => {
      const lying = await transaction.objectStore('stories').get(id);
      if (lying?.state.is !== 'kept' || lying.view.revision !== before.revision) return false;
      await putStory(prepared, transaction, writing);
      return true;
    });
    if (!isWritten) continue;
    await syncCopies([id]);
    return prepared.record.view;
  }
  throw new KnownProblem('conflict', `${id} is changed without end`);
}

/**
 * Adds a story; a deleted one of that id is forgotten.
 * @throws KnownProblem `conflict` where there is one of that id, `storage-full`; the signal's reason when it is aborted;
 * nothing is then added
 */
export async function addStory(makings: StoryMakings, work: LongWork = {}): Promise<StoryView> {
  const [preparing, writing] = partsOf(makings, work);
  const prepared = await prepareStory(makings, preparing);
  await write(STORES_OF_STORIES, async (transaction) => {
    const lying = await transaction.objectStore('stories').get(makings.id);
    if (lying && lying.state.is !== 'deleted') {
      throw new KnownProblem('conflict', `there is a story ${makings.id}`);
    }
    await putStory(prepared, transaction, writing);
  });
  await syncCopies([makings.id]);
  return prepared.record.view;
}

function partsOf({ imported }: StoryMakings, work: LongWork): [preparing: LongWork, writing: LongWork] {
  const { prepared, written } = imported === null ? GATHERED : IMPORTED;
  return [partOf(work, 0, prepared), partOf(work, prepared, written)];
}

/**
 * What a story is made of, as it is now.
 * @throws KnownProblem `no-such-story`
 */
export async function keptStory(
  id: string,
): Promise<{ view: StoryView; makings: StoryMakings; pack: string }> {
  const kept = await read(STORES_OF_STORIES, (transaction) => wholeStory(id, transaction));
  if (kept?.record.state.is !== 'kept') throw new KnownProblem('no-such-story', id);
  const { pack, ...makings } = kept.story;
  return { view: kept.record.view, makings, pack };
}

/**
 * Holds two pages apart that change one story: who has not seen the story as it is now is told so.
 * @throws KnownProblem `conflict`
 */
export function mustBe(story: StoryMakings, revision: number): void {
  if (story.revision !== revision) {
    throw new KnownProblem('conflict', `${story.id} is at revision ${story.revision}, not ${revision}`);
  }
}
