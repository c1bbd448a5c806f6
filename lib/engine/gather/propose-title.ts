import type { Article } from '../text/article.ts';

/** A name for a story of these articles, to be changed by the reader: the shortest of their headlines. */
export function proposeTitle(articles: Article[]): string {
  const titles = articles.map(({ title }) => title ?? '').filter((title) => title !== '');
  return titles.toSorted((a, b) => a.length - b.length)[0] ?? '';
}
