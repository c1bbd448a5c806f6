import { standingVersion, standingVersions } from '../../engine/gather/article-versions.ts';
import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import { textChanges } from '../../engine/gather/text-changes.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import { splitWords } from '../../engine/text/words.ts';
import type { Packs } from '../packs.ts';
import { problemOf } from '../problem.ts';
import { readPack } from './derive-pack.ts';
import { openLibrary, read } from './library-db.ts';
import { STORES_OF_STORIES, wholeStory } from './stored-story.ts';
import type { ArticleView, StoryDetail, StoryView } from './views.ts';

/** The reader's own stories and the imported ones, those changed last first. */
export async function listStories(): Promise<StoryView[]> {
  const records = await (await openLibrary()).getAll('stories');
  return records
    .filter(({ state }) => state.is === 'kept')
    .map(({ view }) => view)
    .toSorted((a, b) => b.changedAt - a.changedAt);
}

/**
 * One story of the library opened, or `null` where there is none of that id.
 * @throws KnownProblem `bad-pack` where its pack cannot be read
 */
export async function readStory(id: string): Promise<StoryDetail | null> {
  const kept = await read(STORES_OF_STORIES, (transaction) => wholeStory(id, transaction));
  if (kept?.record.state.is !== 'kept') return null;
  const { edits, pack, articles } = kept.story;
  return {
    story: kept.record.view,
    pack: readPack(pack),
    articles: standingVersions(articles).map((article) => viewOf(article, articles)),
    lastEdits: edits.at(-1) ?? [],
  };
}

/** The packs of these stories; those that are not there are left out, and of one that cannot be read it says why. */
export async function readPacks(ids: string[]): Promise<Packs> {
  const packs: StoryPack[] = [];
  let problem: Packs['problem'] = null;
  for (const id of ids) {
    try {
      const pack = await keptPack(id);
      if (pack) packs.push(pack);
    } catch (error) {
      problem ??= problemOf(error);
    }
  }
  return { packs, problem };
}

/** So many packs stay parsed; the one asked for longest ago gives way. */
const MOST_PARSED = 20;
const parsed = new Map<string, StoryPack>();

async function keptPack(id: string): Promise<StoryPack | null> {
  const [record, stored] = await read(['stories', 'packs'], (transaction) =>
    Promise.all([transaction.objectStore('stories').get(id), transaction.objectStore('packs').get(id)]),
  );
  if (record?.state.is !== 'kept' || !stored) return null;
  const key = `${id} ${record.sha256}`;
  const pack = parsed.get(key) ?? readPack(stored.json);
  parsed.delete(key);
  parsed.set(key, pack);
  const [oldest] = parsed.keys();
  if (parsed.size > MOST_PARSED && oldest !== undefined) parsed.delete(oldest);
  return pack;
}

function viewOf(standing: SavedArticle, all: SavedArticle[]): ArticleView {
  const { id, title, outlet, url, published, partial, text } = standing;
  const versions = all.filter((article) => article.id === id).toSorted((a, b) => b.version - a.version);
  const words = splitWords(text).length;
  return { id, title, outlet, url, published, partial, words, versions: versions.map(versionView) };
}

/** Laid beside the version that stood when it was saved. */
function versionView(article: SavedArticle, at: number, versions: SavedArticle[]) {
  const { version, savedAt } = article;
  const before = standingVersion(versions.slice(at + 1));
  return { version, savedAt, changes: before ? textChanges(before, article) : null };
}
