import { onOneLine } from './extract.ts';
import type { SavedArticle } from './saved-article.ts';

/** What makes two versions of an article one and the same. */
export type Reading = Pick<SavedArticle, 'text' | 'title' | 'partial'>;

/**
 * The version of each article that stories are made of: the newest one read whole, for a paywall met later takes
 * nothing out of the article; where none was read whole, the newest. In the order of their publication; undated ones
 * last, equal ones by their ids.
 */
export function standingVersions(articles: SavedArticle[]): SavedArticle[] {
  const standing = new Map<string, SavedArticle>();
  for (const article of articles) {
    const known = standing.get(article.id);
    if (known === undefined || outranks(article, known)) standing.set(article.id, article);
  }
  return [...standing.values()].sort(
    (a, b) => compare(a.published ?? UNDATED, b.published ?? UNDATED) || compare(a.id, b.id),
  );
}

/** The one of an article's versions that stories are made of; `null` where there is none. */
export function standingVersion(versions: SavedArticle[]): SavedArticle | null {
  return standingVersions(versions)[0] ?? null;
}

/**
 * The version that an article was saved as already, if it reads as its newest or its standing version does; `null`
 * where it is another. Saved whole after it was saved in part, it is another, even with the same text.
 */
export function savedAs(reading: Reading, versions: SavedArticle[]): SavedArticle | null {
  const newest = versions.toSorted(byAge).at(-1);
  return [newest, standingVersion(versions)].find((known) => known && isSame(known, reading)) ?? null;
}

/** The number of the version that is saved after these, from 1. */
export function nextVersion(versions: SavedArticle[]): number {
  return 1 + Math.max(0, ...versions.map(({ version }) => version));
}

function isSame(a: Reading, b: Reading): boolean {
  return a.text === b.text && onOneLine(a.title) === onOneLine(b.title) && a.partial === b.partial;
}

/** Sorts after every day. */
const UNDATED = '~';

function outranks(a: SavedArticle, b: SavedArticle): boolean {
  return (a.partial === b.partial ? byAge(a, b) : Number(b.partial) - Number(a.partial)) > 0;
}

function byAge(a: SavedArticle, b: SavedArticle): number {
  return a.version - b.version || a.savedAt - b.savedAt || compare(a.text, b.text);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
