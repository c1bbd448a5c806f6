import { openLibrary, write } from './library-db.ts';
import { dropStory, STORES_OF_STORIES } from './stored-story.ts';

/** Runs a job that stages stories under its name; as long as it lives nobody sweeps them out. */
export function asJob<Value>(work: (job: string) => Promise<Value>): Promise<Value> {
  const job = crypto.randomUUID();
  return navigator.locks.request(lockOf(job), () => work(job));
}

/** Drops all that a job has staged. */
export async function dropStaged(job: string): Promise<void> {
  for (const id of await stagedBy(job)) {
    await write(STORES_OF_STORIES, async (transaction) => {
      const record = await transaction.objectStore('stories').get(id);
      if (record?.state.is === 'staged') await dropStory(id, transaction);
    });
  }
}

/**
 * Drops what jobs have staged that were killed before they ended.
 * @returns whether there was any
 */
export async function sweepStaged(): Promise<boolean> {
  let isAny = false;
  const records = await (await openLibrary()).getAll('stories');
  const jobs = new Set(records.flatMap(({ state }) => (state.is === 'staged' ? [state.job] : [])));
  for (const job of jobs) {
    await navigator.locks.request(lockOf(job), { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      await dropStaged(job);
      isAny = true;
    });
  }
  return isAny;
}

/** The ids of the stories a job has staged. */
async function stagedBy(job: string): Promise<string[]> {
  const records = await (await openLibrary()).getAll('stories');
  return records.flatMap(({ id, state }) => (state.is === 'staged' && state.job === job ? [id] : []));
}

function lockOf(job: string): string {
  return `crossread-job-${job}`;
}
