import { standingVersion } from '../../engine/gather/article-versions.ts';
import {
  findForEach,
  findSentences,
  type SentenceHit,
} from '../../engine/match/sentence-index/find-sentences.ts';
import { rankArticles } from '../../engine/match/sentence-index/rank-articles.ts';
import { wordsOfSentence, wordsOfText, wordsTyped } from '../../engine/match/sentence-index/sought-words.ts';
import { articleSentences } from '../../engine/text/article-sentences.ts';
import { type ArticleRecord, read } from './library-db.ts';
import { openSentences } from './sentence-store.ts';

/** A saved sentence that was found. */
export interface FoundSentence {
  article: ArticleRecord;
  /** Its place among the article's sentences. */
  index: number;
  text: string;
  /** How well it fits what was looked for: comparable with the others of one search. */
  score: number;
}

/** Among so many times as many hits as are asked for, enough are still there in an article's standing version. */
const SPARE = 3;
/** So many of the nearest sentences vote for their articles, and the stories of so many articles are compared. */
const NEAREST = 20;
const MOST_ARTICLES = 20;

/** The saved sentences nearest to a text, best first: the standing versions of articles in stories that are kept. */
export async function findSavedSentences(text: string, limit: number): Promise<FoundSentence[]> {
  const index = await openSentences();
  return withTexts(findSentences(index, wordsOfText(text), SPARE * limit), limit);
}

/** The same for what is being typed into a search box. */
export async function searchSavedSentences(typed: string, limit: number): Promise<FoundSentence[]> {
  const index = await openSentences();
  return withTexts(findSentences(index, wordsTyped(typed, index), SPARE * limit), limit);
}

/**
 * The stories whose articles have the nearest counterparts to a page's sentences, best first: those worth comparing it
 * with. That one is near does not say that the page is of it.
 */
export async function storiesLike(sentences: string[], language: string): Promise<string[]> {
  const index = await openSentences();
  const words = sentences.map((text) => wordsOfSentence(text, language));
  const hits = findForEach(index, words, NEAREST);
  const ordinals = rankArticles(hits).slice(0, MOST_ARTICLES);
  const articles = await standingArticles(ordinals.map(({ ordinal }) => ordinal));
  return [...new Set([...articles.values()].map(({ story }) => story))];
}

/** Reads as many articles as there are sentences still to find. */
async function withTexts(hits: SentenceHit[], limit: number): Promise<FoundSentence[]> {
  const found: FoundSentence[] = [];
  for (let at = 0; at < hits.length && found.length < limit; ) {
    const next = hits.slice(at, at + limit - found.length);
    found.push(...(await textsOf(next)));
    at += next.length;
  }
  return found;
}

async function textsOf(hits: SentenceHit[]): Promise<FoundSentence[]> {
  const articles = await standingArticles(hits.map(({ ordinal }) => ordinal));
  const texts = new Map(
    [...articles].map(([ordinal, article]) => [ordinal, articleSentences(article).map(({ text }) => text)]),
  );
  return hits.flatMap(({ ordinal, index, score }): FoundSentence[] => {
    const article = articles.get(ordinal);
    const text = texts.get(ordinal)?.[index];
    return article && text !== undefined ? [{ article, index, text, score }] : [];
  });
}

/** The articles of these ordinals that are in kept stories and are standing versions, in the order given. */
function standingArticles(ordinals: number[]): Promise<Map<number, ArticleRecord>> {
  return read(['articles', 'stories'], async (transaction) => {
    const [articles, stories] = [transaction.objectStore('articles'), transaction.objectStore('stories')];
    const found = [...new Set(ordinals)].map(async (ordinal): Promise<[number, ArticleRecord] | null> => {
      const article = await articles.get(ordinal);
      if (!article) return null;
      const { story, id, version } = article;
      const versions = articles.index('version');
      const ofArticle = IDBKeyRange.bound([story, id, 0], [story, id, Infinity]);
      const [record, count] = await Promise.all([stories.get(story), versions.count(ofArticle)]);
      const standing = count === 1 ? article : standingVersion(await versions.getAll(ofArticle));
      return record?.state.is === 'kept' && standing?.version === version ? [ordinal, article] : null;
    });
    return new Map((await Promise.all(found)).filter((entry) => entry !== null));
  });
}
