import { bundledPacks } from '../packs.ts';
import { openLibrary } from './library-db.ts';

/** The ids that no other story may take: of the bundled stories and of those in the library, but for deleted ones. */
export async function takenIds(): Promise<Set<string>> {
  const [records, { packs }] = await Promise.all([
    openLibrary().then((database) => database.getAll('stories')),
    bundledPacks(),
  ]);
  const living = records.filter(({ state }) => state.is !== 'deleted');
  return new Set([...living, ...packs].map(({ id }) => id));
}
