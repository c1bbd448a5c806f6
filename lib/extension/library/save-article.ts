import { nextVersion, savedAs, standingVersion } from '../../engine/gather/article-versions.ts';
import { MOST_ARTICLES } from '../../engine/gather/gather-pack.ts';
import { nameArticle } from '../../engine/gather/name-article.ts';
import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import { type TextChanges, textChanges } from '../../engine/gather/text-changes.ts';
import type { Article } from '../../engine/text/article.ts';
import type { Into } from '../into.ts';
import { KnownProblem } from '../problem.ts';
import { addStory, type Change, changeStory } from './change-story.ts';
import type { LongWork } from './long-work.ts';
import { newStoryId, storyTitle } from './story-id.ts';
import type { StoryMakings } from './story-record.ts';
import type { StoryView } from './views.ts';

/** What became of the articles that were saved. */
export interface Saved {
  story: StoryView;
  /** One for each article given, in their order. */
  articles: SavedOne[];
}

export interface SavedOne {
  id: string;
  version: number;
  /** New in the story, otherwise than what it has of that address, or what it has already. */
  as: 'new' | 'new-version' | 'same';
  /** What the outlet has changed since the standing version; `null` unless it is a new version. */
  changes: TextChanges | null;
}

/**
 * Saves an article into a story.
 * @throws KnownProblem as `saveArticles`
 */
export function saveArticle(article: Article, into: Into, now: number, work?: LongWork): Promise<Saved> {
  return saveArticles([article], into, now, work);
}

/**
 * Saves articles into one story, all or none of them; a story with nothing new stays as it is.
 * @throws KnownProblem `no-such-story`, `not-own-story` for an imported one, `story-full`, `storage-full`; the signal's
 * reason when it is aborted; nothing is then changed
 */
export async function saveArticles(
  articles: Article[],
  into: Into,
  now: number,
  work: LongWork = {},
): Promise<Saved> {
  if ('title' in into) {
    const { all, outcomes } = withArticles([], articles, now);
    const story = await addStory({ ...emptyStory(into.title, now), articles: all }, work);
    return { story, articles: outcomes };
  }
  let outcomes: SavedOne[] = [];
  const add: Change = (before) => {
    if (before.kind !== 'own') throw new KnownProblem('not-own-story', before.id);
    const result = withArticles(before.articles, articles, now);
    outcomes = result.outcomes;
    return outcomes.every(({ as }) => as === 'same') ? null : { articles: result.all };
  };
  const story = await changeStory(into.story, now, add, work);
  return { story, articles: outcomes };
}

/** A story of the reader's own with nothing in it yet. */
export function emptyStory(title: string, now: number): StoryMakings {
  const id = newStoryId(title);
  return {
    id,
    title: storyTitle(title),
    kind: 'own',
    revision: 1,
    changedAt: now,
    edits: [],
    imported: null,
    articles: [],
  };
}

function withArticles(before: SavedArticle[], articles: Article[], now: number) {
  const all = [...before];
  const outcomes = articles.map((article): SavedOne => {
    const named = nameArticle(article);
    const { id } = named;
    const versions = all.filter((other) => other.id === id);
    const same = savedAs(named, versions);
    if (same) return { id, version: same.version, as: 'same', changes: null };
    const standing = standingVersion(versions);
    if (!standing && countArticles(all) >= MOST_ARTICLES) throw new KnownProblem('story-full', id);
    const version = nextVersion(versions);
    const saved = { ...named, version, savedAt: now };
    all.push(saved);
    if (!standing) return { id, version, as: 'new', changes: null };
    return { id, version, as: 'new-version', changes: textChanges(standing, saved) };
  });
  return { all, outcomes };
}

function countArticles(articles: SavedArticle[]): number {
  return new Set(articles.map(({ id }) => id)).size;
}
