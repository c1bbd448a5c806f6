import { type ArticleRecord, read } from './library-db.ts';

/**
 * The saved articles after an ordinal, in order, at most so many: what an index of sentences reads on from. While a
 * backup is being restored it ends before the first article of it, since that may yet be taken back.
 */
export function articlesAfter(ordinal: number, limit: number): Promise<ArticleRecord[]> {
  return read(['articles', 'stories'], async (transaction) => {
    const range = IDBKeyRange.lowerBound(ordinal, true);
    const articles = await transaction.objectStore('articles').getAll(range, limit);
    const stories = await transaction.objectStore('stories').getAll();
    const staged = new Set(stories.filter(({ state }) => state.is === 'staged').map(({ id }) => id));
    const first = articles.findIndex(({ story }) => staged.has(story));
    return first < 0 ? articles : articles.slice(0, first);
  });
}

/** Ordinals of articles that are gone and have not been forgotten, in order. */
export function removedOrdinals(): Promise<number[]> {
  return read(['removed'], (transaction) => transaction.objectStore('removed').getAllKeys());
}
