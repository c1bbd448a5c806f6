import type { Correction } from '../../engine/match/correction.ts';
import { listCorrections } from './corrections.ts';
import { openLibrary } from './library-db.ts';

/** All corrections, those made last first, but for those of stories that are deleted and could still be had back. */
export async function standingCorrections(): Promise<Correction[]> {
  const records = await (await openLibrary()).getAll('stories');
  const deleted = new Set(records.flatMap(({ id, state }) => (state.is === 'deleted' ? [id] : [])));
  return (await listCorrections()).filter(({ story }) => !deleted.has(story));
}
