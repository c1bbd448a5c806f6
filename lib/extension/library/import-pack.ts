import { nextVersion, savedAs } from '../../engine/gather/article-versions.ts';
import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import { KnownProblem } from '../problem.ts';
import { addStory, changeStory } from './change-story.ts';
import type { LongWork } from './long-work.ts';
import { freeId } from './story-id.ts';
import type { StoryMakings } from './story-record.ts';
import { takenIds } from './taken-ids.ts';
import type { StoryView } from './views.ts';
import { articlesIn, withoutArticles } from './whole-articles.ts';

/** Under its own id, in place of the story that has that id, or under an id of its own beside that. */
export type ImportChoice = 'add' | 'replace' | 'keep-both';

/**
 * Takes a pack into the library as it came; whole articles in it become saved ones. Where it replaces an earlier
 * version of itself, the reader's edits stay: they name reports.
 * @throws KnownProblem `conflict` where `add` finds the id taken, `no-such-story` where there is nothing to replace,
 * `storage-full`; the signal's reason when it is aborted; nothing is then changed
 */
export async function importPack(
  pack: StoryPack,
  how: ImportChoice,
  now: number,
  work?: LongWork,
): Promise<StoryView> {
  if (how === 'replace') return changeStory(pack.id, now, (before) => replaced(before, pack, now), work);
  const taken = await takenIds();
  if (how === 'add' && taken.has(pack.id)) throw new KnownProblem('conflict', `there is a story ${pack.id}`);
  const id = taken.has(pack.id) ? freeId(pack.id, (candidate) => taken.has(candidate)) : pack.id;
  const { title } = pack;
  const articles = articlesIn(pack, now);
  const own = { id, title, revision: 1, changedAt: now, edits: [], articles };
  return addStory({ ...own, kind: 'imported', imported: textOf(pack) }, work);
}

/** An own story that is replaced by its own export has its edits in that already. */
function replaced(before: StoryMakings, pack: StoryPack, now: number): Partial<StoryMakings> {
  const edits = before.kind === 'imported' ? before.edits : [];
  const articles = withNewVersions(before.articles, articlesIn(pack, now));
  return { kind: 'imported', title: pack.title, imported: textOf(pack), edits, articles };
}

function withNewVersions(before: SavedArticle[], coming: SavedArticle[]): SavedArticle[] {
  const news = coming.flatMap((article) => {
    const versions = before.filter(({ id }) => id === article.id);
    return savedAs(article, versions) ? [] : [{ ...article, version: nextVersion(versions) }];
  });
  return [...before, ...news];
}

/** The articles lie beside it. */
function textOf(pack: StoryPack): string {
  return JSON.stringify(withoutArticles(pack));
}
