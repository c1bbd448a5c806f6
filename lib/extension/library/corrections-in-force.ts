import { withMerges } from '../../engine/gather/merged-corrections.ts';
import type { Correction } from '../../engine/match/correction.ts';
import { listCorrections } from './corrections.ts';
import { openLibrary } from './library-db.ts';

/** All corrections as pages are compared by them, with what the reader has merged since. */
export async function correctionsInForce(): Promise<Correction[]> {
  const corrections = await listCorrections();
  if (corrections.length === 0) return [];
  const records = await (await openLibrary()).getAll('stories');
  const edits = new Map(records.map((record) => [record.id, record.edits.flat()]));
  return corrections.map((correction) => withMerges(correction, edits.get(correction.story) ?? []));
}
