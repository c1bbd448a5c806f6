import { openLibrary } from './library-db.ts';
import { listStories } from './read-stories.ts';

export interface StorageUsed {
  /** What the browser says Crossread takes of it, and may take, in bytes; `null` where it does not tell. */
  taken: number | null;
  allowed: number | null;
  stories: number;
  /** Versions of saved articles. */
  articles: number;
  corrections: number;
  /** Of the stories' texts and packs, in bytes. */
  storyBytes: number;
}

/** What the library takes. */
export async function storageUsed(): Promise<StorageUsed> {
  const database = await openLibrary();
  const [stories, articles, corrections, estimate] = await Promise.all([
    listStories(),
    database.count('articles'),
    database.count('corrections'),
    navigator.storage?.estimate(),
  ]);
  return {
    taken: estimate?.usage ?? null,
    allowed: estimate?.quota ?? null,
    stories: stories.length,
    articles,
    corrections,
    storyBytes: stories.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
