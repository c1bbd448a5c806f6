import type { CarriedSettings } from '../settings.ts';
import { changeSettings } from '../settings-store.ts';
import { holdingCopies, syncCopies, unlessFull } from './copies.ts';
import { writeCorrectionsCopy } from './corrections-copy.ts';
import { forgetDeleted } from './delete-story.ts';
import { fileLines } from './file-lines.ts';
import { IncomingBackup } from './incoming-backup.ts';
import { write } from './library-db.ts';
import type { LongWork } from './long-work.ts';
import { readHeader, readLine } from './read-backup.ts';
import { type BackupFault, RefusedFile } from './refused-file.ts';
import { asJob, dropStaged } from './staged.ts';

/** What became of a backup. Of one that is refused or cancelled nothing is kept. */
export type Restored =
  | { kind: 'restored'; stories: RestoredStories; articles: number; corrections: number }
  | { kind: 'refused'; fault: BackupFault; line: number; details: string }
  | { kind: 'cancelled' };

/** How many of the backup's stories were new here, were here already, or stand beside another of their id. */
export type RestoredStories = Record<'new' | 'same' | 'kept-both', number>;

/**
 * Takes a backup into the library: all of it or, where it is refused, cancelled, or the worker is killed, nothing.
 * Stories that are there already stay as they are; what was deleted and could still be had back is forgotten. The
 * settings that it carries are taken over where that is asked for; where only they find no room, they stay behind.
 * @throws KnownProblem `storage-full`; the library is then as before
 */
export function restoreBackup(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  now: number,
  work: LongWork = {},
  { withSettings = false } = {},
): Promise<Restored> {
  return asJob(async (job) => {
    await unlessFull(() => forgetDeleted(now));
    const at: Reading = { line: 0, settings: null };
    const backup = new IncomingBackup(job);
    try {
      await readIn(file, backup, at, work);
      await publish(job, backup);
    } catch (error) {
      await dropStaged(job);
      return whyNot(error, at, work);
    }
    await copy(backup);
    const { settings } = at;
    if (withSettings && settings) await unlessFull(() => changeSettings(settings));
    return outcomeOf(backup);
  });
}

function whyNot(error: unknown, { line }: Reading, { signal }: LongWork): Restored {
  if (error instanceof RefusedFile)
    return { kind: 'refused', fault: error.fault, line, details: error.message };
  if (signal?.aborted) return { kind: 'cancelled' };
  throw error;
}

/** How far the reading is, and what was found at the head of the file. */
interface Reading {
  line: number;
  settings: CarriedSettings | null;
}

async function readIn(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  backup: IncomingBackup,
  at: Reading,
  { onProgress, signal }: LongWork,
): Promise<void> {
  let total = 0;
  for await (const line of fileLines(file)) {
    signal?.throwIfAborted();
    at.line += 1;
    if (at.line === 1) {
      const header = readHeader(line.text);
      total = totalOf(header);
      at.settings = header.settings ?? null;
    } else await backup.take(readLine(line));
    onProgress?.({ done: Math.min(totalOf(backup.counts), total), total });
  }
  signal?.throwIfAborted();
  if (at.line === 0) throw new RefusedFile('empty');
  if (!backup.isComplete()) throw new RefusedFile('truncated');
}

/** The one moment at which all of it becomes visible. */
async function publish(job: string, backup: IncomingBackup): Promise<void> {
  await write(['stories', 'corrections'], async (transaction) => {
    const stories = transaction.objectStore('stories');
    for (const id of broughtBy(backup)) {
      const record = await stories.get(id);
      if (record?.state.is !== 'staged' || record.state.job !== job) throw new Error(`${id} is gone`);
      await stories.put({ ...record, state: { is: 'kept' } });
    }
    const corrections = transaction.objectStore('corrections');
    for (const correction of backup.corrections()) await corrections.put(correction);
  });
}

async function copy(backup: IncomingBackup): Promise<void> {
  await unlessFull(() => holdingCopies(writeCorrectionsCopy));
  await syncCopies(broughtBy(backup));
}

/** The ids of the stories that were not here already. */
function broughtBy({ staged }: IncomingBackup): string[] {
  return [...staged.values()].flatMap(({ id, as }) => (as === 'same' ? [] : [id]));
}

function outcomeOf({ staged, counts }: IncomingBackup): Restored {
  const stories: RestoredStories = { new: 0, same: 0, 'kept-both': 0 };
  for (const { as } of staged.values()) stories[as] += 1;
  return { kind: 'restored', stories, articles: counts.articles, corrections: counts.corrections };
}

function totalOf({ stories, articles, corrections }: IncomingBackup['counts']): number {
  return stories + articles + corrections;
}
