import { proposeTitle } from '../engine/gather/propose-title.ts';
import type { Article } from '../engine/text/article.ts';
import { saveArticles } from './library/save-article.ts';
import { indexSentences } from './library/sentence-store.ts';
import { readOpenTab } from './open-tabs.ts';
import type { OpenTab, TabOutcome, TabsWork } from './open-tabs-views.ts';

const LEAST_ARTICLES = 2;

/**
 * Makes a story of the articles in these tabs, if at least two of them show one; `onRead` hears how many are read.
 * @throws KnownProblem as `saveArticles`; no story is then kept
 */
export async function compareTabs(
  tabs: readonly OpenTab[],
  onRead: (done: number) => void,
): Promise<TabsWork> {
  const outcomes = new Map<number, TabOutcome>();
  const articles: { tab: number; article: Article }[] = [];
  for (const [at, { id }] of tabs.entries()) {
    onRead(at);
    const read = await readOpenTab(id);
    if (typeof read === 'string') outcomes.set(id, read);
    else articles.push({ tab: id, article: read });
  }
  if (articles.length < LEAST_ARTICLES) {
    for (const { tab } of articles) outcomes.set(tab, 'alone');
    return { kind: 'done', outcomes, story: null };
  }
  const title = proposeTitle(articles.map(({ article }) => article));
  const saved = await saveArticles(
    articles.map(({ article }) => article),
    { title },
    Date.now(),
  );
  await indexSentences();
  articles.forEach(({ tab }, at) => {
    outcomes.set(tab, saved.articles[at]?.as === 'same' ? 'same' : 'saved');
  });
  const { id } = saved.story;
  return { kind: 'done', outcomes, story: { id, title: saved.story.title } };
}
