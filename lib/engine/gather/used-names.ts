import { splitWords } from '../text/words.ts';
import { type FoundName, findNames } from './find-names.ts';

/** A name and how often a story has it. */
export interface UsedName {
  text: string;
  count: number;
  /** The ids of the articles it stands in. */
  articles: Set<string>;
}

/** A text that names are found in. */
export interface NamingText {
  article: { id: string; text: string };
  language: string;
}

interface Use extends UsedName {
  /** Where its capital could mean nothing else. */
  certain: number;
  behindArticle: number;
}

/** What stands in small letters as often as this, beside its capital, is a word and no name. */
const MOST_SMALL = 0.2;
/** In German, what stands behind an article more often than this is a noun. */
const MOST_BEHIND_ARTICLE = 0.25;

/**
 * The names of a story's articles, that of most articles first. Headlines are not read: in some all words have
 * capitals.
 */
export function usedNames(articles: readonly NamingText[]): UsedName[] {
  const uses = new Map<string, Use>();
  const small = new Map<string, number>();
  for (const { article, language } of articles) {
    for (const name of findNames(article.text, language)) addUse(uses, name, article.id, language);
    for (const { text } of splitWords(article.text)) small.set(text, (small.get(text) ?? 0) + 1);
  }
  return [...uses.values()]
    .filter((use) => isName(use, small.get(use.text.toLowerCase()) ?? 0))
    .sort((a, b) => b.articles.size - a.articles.size || b.count - a.count || (a.text < b.text ? -1 : 1));
}

function addUse(uses: Map<string, Use>, name: FoundName, article: string, language: string): void {
  const { text, isFirst, hasArticle } = name;
  const use = uses.get(text) ?? { text, count: 0, certain: 0, behindArticle: 0, articles: new Set() };
  uses.set(text, use);
  use.count++;
  if (!isFirst) use.certain++;
  if (hasArticle && language === 'de') use.behindArticle++;
  use.articles.add(article);
}

function isName({ count, certain, behindArticle }: Use, small: number): boolean {
  return certain > 0 && behindArticle <= count * MOST_BEHIND_ARTICLE && small <= count * MOST_SMALL;
}
