import { nextVersion, savedAs, standingVersions } from '../../engine/gather/article-versions.ts';
import { MOST_ARTICLES } from '../../engine/gather/gather-pack.ts';
import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import { KnownProblem } from '../problem.ts';
import { keptStory } from './change-story.ts';
import { syncCopies } from './copies.ts';
import { copyCorrections } from './corrections.ts';
import { write } from './library-db.ts';
import type { LongWork } from './long-work.ts';
import { prepareStory } from './prepare-story.ts';
import { emptyStory } from './save-article.ts';
import { putStory, STORES_OF_STORIES } from './stored-story.ts';
import type { StoryMakings } from './story-record.ts';
import type { StoryView } from './views.ts';

/**
 * Makes one story of several, with all their articles, edits and corrections. Those it was made of are deleted, and
 * like all deleted ones can be had back for a while.
 * @throws KnownProblem `no-such-story`, `not-own-story`, `story-full`, `conflict` where one was changed meanwhile,
 * `storage-full`; the signal's reason when it is aborted; nothing is then changed
 */
export async function mergeStories(
  ids: string[],
  title: string,
  now: number,
  work: LongWork = {},
): Promise<StoryView> {
  const parts = await Promise.all([...new Set(ids)].map(keptStory));
  const makings = parts.map((part) => part.makings);
  const merged = await prepareStory(mergedOf(makings, title, now), work);
  await write([...STORES_OF_STORIES, 'corrections'], async (transaction) => {
    const stories = transaction.objectStore('stories');
    for (const { id, revision } of makings) {
      const record = await stories.get(id);
      if (record?.state.is !== 'kept' || record.view.revision !== revision) {
        throw new KnownProblem('conflict', id);
      }
      await stories.put({ ...record, state: { is: 'deleted', at: now } });
      await copyCorrections(id, merged.story.id, transaction);
    }
    await putStory(merged, transaction);
  });
  await syncCopies([merged.story.id, ...makings.map(({ id }) => id)]);
  return merged.record.view;
}

function mergedOf(parts: StoryMakings[], title: string, now: number): StoryMakings {
  const imported = parts.find(({ kind }) => kind !== 'own');
  if (imported) throw new KnownProblem('not-own-story', imported.id);
  const articles = mergedArticles(parts.flatMap(({ articles }) => articles));
  if (standingVersions(articles).length > MOST_ARTICLES) throw new KnownProblem('story-full', title);
  return { ...emptyStory(title, now), articles, edits: parts.flatMap(({ edits }) => edits) };
}

/** The versions of each article in the order in which they were saved; one that was saved in two stories counts once. */
function mergedArticles(articles: SavedArticle[]): SavedArticle[] {
  const versions = new Map<string, SavedArticle[]>();
  for (const article of articles.toSorted((a, b) => a.savedAt - b.savedAt)) {
    const known = versions.get(article.id) ?? [];
    versions.set(article.id, known);
    if (!savedAs(article, known)) known.push({ ...article, version: nextVersion(known) });
  }
  return [...versions.values()].flat();
}
