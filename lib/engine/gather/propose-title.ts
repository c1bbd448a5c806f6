import { cutAtWord, onOneLine } from './extract.ts';

/** A name longer than this is no name. */
const LONGEST_TITLE = 80;

/** A name for a story of these articles, to be changed by the reader: the shortest of their headlines; may be empty. */
export function proposeTitle(articles: readonly { title: string | null }[]): string {
  const titles = articles.map(({ title }) => onOneLine(title ?? '')).filter((title) => title !== '');
  return cutAtWord(titles.toSorted((a, b) => a.length - b.length)[0] ?? '', LONGEST_TITLE);
}
