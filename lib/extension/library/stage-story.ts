import { readPack } from './derive-pack.ts';
import { openLibrary, write } from './library-db.ts';
import { type PreparedStory, prepareWhole } from './prepare-story.ts';
import { RefusedFile } from './refused-file.ts';
import { putStory, STORES_OF_STORIES } from './stored-story.ts';
import { freeId } from './story-id.ts';
import type { WholeStory } from './story-record.ts';
import { takenIds } from './taken-ids.ts';

/** What became of a story of a backup, and the id it has in this library. */
export interface StagedStory {
  id: string;
  /** The very story was there already. */
  as: 'new' | 'same' | 'kept-both';
}

/**
 * Stages a story under its own id or, where another story has that, under one of its own. It is nowhere to be seen
 * before the job publishes it. Called for one story of a job at a time.
 * @throws RefusedFile `bad-pack`; KnownProblem `storage-full`
 */
export async function stageStory(story: WholeStory, job: string): Promise<StagedStory> {
  const prepared = await prepareStaged(story, job);
  const lying = await (await openLibrary()).get('stories', story.id);
  if (lying?.state.is === 'kept' && lying.sha256 === prepared.record.sha256)
    return { id: story.id, as: 'same' };
  const taken = await takenIds();
  if (!taken.has(story.id) && (await isPut(prepared))) return { id: story.id, as: 'new' };
  for (;;) {
    const id = freeId(story.id, (candidate) => taken.has(candidate));
    taken.add(id);
    if (await isPut(await prepareStaged(withId(prepared.story, id), job))) return { id, as: 'kept-both' };
  }
}

/** @returns `false` if somebody has taken the id meanwhile */
function isPut(prepared: PreparedStory): Promise<boolean> {
  return write(STORES_OF_STORIES, async (transaction) => {
    if (await transaction.objectStore('stories').getKey(prepared.story.id)) return false;
    await putStory(prepared, transaction);
    return true;
  });
}

async function prepareStaged(story: WholeStory, job: string): Promise<PreparedStory> {
  try {
    return await prepareWhole(story, { is: 'staged', job });
  } catch (error) {
    throw new RefusedFile('bad-pack', String(error));
  }
}

function withId(story: WholeStory, id: string): WholeStory {
  return { ...story, id, pack: JSON.stringify({ ...readPack(story.pack), id }) };
}
