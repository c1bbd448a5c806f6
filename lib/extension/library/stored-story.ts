import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import type { ArticleRecord, LibraryStore, Reading, Writing } from './library-db.ts';
import type { LongWork } from './long-work.ts';
import type { PreparedStory } from './prepare-story.ts';
import type { StoryRecord, WholeStory } from './story-record.ts';

/** What a transaction must cover to read or write whole stories. */
export const STORES_OF_STORIES: LibraryStore[] = ['stories', 'packs', 'articles', 'removed'];

/** A story as it is kept, whatever its state; `null` where there is none, or it is damaged. */
export async function wholeStory(
  id: string,
  transaction: Reading | Writing,
): Promise<{ story: WholeStory; record: StoryRecord } | null> {
  const [record, pack, articles] = await Promise.all([
    transaction.objectStore('stories').get(id),
    transaction.objectStore('packs').get(id),
    transaction.objectStore('articles').index('story').getAll(id),
  ]);
  if (!record || !pack || articles.length !== record.savedArticles) return null;
  const { title, kind, revision, changedAt } = record.view;
  const makings = { id, title, kind: kind === 'own' ? kind : ('imported' as const), revision, changedAt };
  const { edits } = record;
  const { imported, json } = pack;
  return { record, story: { ...makings, edits, imported, articles: articles.map(savedArticle), pack: json } };
}

/**
 * Writes a story; versions of articles that lie there already stay as they are.
 * @throws the signal's reason when it is aborted, for the transaction to be undone
 */
export async function putStory(
  { story, record }: PreparedStory,
  transaction: Writing,
  { onProgress, signal }: LongWork = {},
): Promise<void> {
  const { id, revision, pack: json, imported, articles } = story;
  await transaction.objectStore('stories').put(record);
  await transaction.objectStore('packs').put({ story: id, revision, json, imported });
  const lying = await ordinalsByVersion(id, transaction);
  const wanted = new Set(articles.map(versionKey));
  for (const [key, ordinal] of lying) if (!wanted.has(key)) await dropArticle(ordinal, transaction);
  const total = articles.length + 1;
  onProgress?.({ done: 1, total });
  for (const [at, article] of articles.entries()) {
    signal?.throwIfAborted();
    if (!lying.has(versionKey(article))) await addArticle(article, id, transaction);
    onProgress?.({ done: at + 2, total });
  }
}

/** Drops a story and its articles. */
export async function dropStory(id: string, transaction: Writing): Promise<void> {
  await noteRemoved(await takeOut(id, transaction), transaction);
}

/** Takes a story and its articles out, without a note of that; returns the articles' ordinals. */
export async function takeOut(id: string, transaction: Writing): Promise<number[]> {
  await transaction.objectStore('stories').delete(id);
  await transaction.objectStore('packs').delete(id);
  const ordinals = await transaction.objectStore('articles').index('story').getAllKeys(id);
  for (const ordinal of ordinals) await transaction.objectStore('articles').delete(ordinal);
  return ordinals;
}

/** Notes for the sentence index which articles are gone. */
export async function noteRemoved(ordinals: number[], transaction: Writing): Promise<void> {
  for (const ordinal of ordinals) await transaction.objectStore('removed').put({ ordinal });
}

async function dropArticle(ordinal: number, transaction: Writing): Promise<void> {
  await transaction.objectStore('articles').delete(ordinal);
  await noteRemoved([ordinal], transaction);
}

async function addArticle(article: SavedArticle, story: string, transaction: Writing): Promise<void> {
  // The store gives the ordinal.
  await transaction.objectStore('articles').add({ ...article, story } as ArticleRecord);
}

async function ordinalsByVersion(id: string, transaction: Writing): Promise<Map<string, number>> {
  const ordinals = new Map<string, number>();
  const index = transaction.objectStore('articles').index('story');
  for (const record of await index.getAll(id)) ordinals.set(versionKey(record), record.ordinal);
  return ordinals;
}

function versionKey({ id, version }: SavedArticle): string {
  return `${id} ${version}`;
}

function savedArticle({ ordinal: _, story: __, ...article }: ArticleRecord): SavedArticle {
  return article;
}
