import { proposeTitle } from '../engine/gather/propose-title.ts';
import type { Article } from '../engine/text/article.ts';
import { saveArticles } from './library/save-article.ts';
import { indexSentences } from './library/sentence-store.ts';
import type { Progress } from './library/views.ts';
import { readOpenTab } from './open-tabs.ts';
import type { OpenTab, TabOutcome, TabsWork } from './open-tabs-views.ts';

const LEAST_ARTICLES = 2;

/**
 * Makes a story of the articles in these tabs, if at least two of them show one; `show` hears how far it is.
 * @throws as `saveArticles`; no story is then kept
 */
export async function compareTabs(
  tabs: readonly OpenTab[],
  show: (work: TabsWork) => void,
  signal: AbortSignal,
): Promise<TabsWork> {
  const outcomes = new Map<number, TabOutcome>();
  const articles: { tab: number; article: Article }[] = [];
  for (const [at, { id }] of tabs.entries()) {
    signal.throwIfAborted();
    show({ kind: 'reading', progress: { done: at, total: tabs.length } });
    const read = await readOpenTab(id);
    if (typeof read === 'string') outcomes.set(id, read);
    else articles.push({ tab: id, article: read });
  }
  if (articles.length < LEAST_ARTICLES) {
    for (const { tab } of articles) outcomes.set(tab, 'alone');
    return { kind: 'done', outcomes, story: null };
  }
  show({ kind: 'gathering', progress: null });
  const onProgress = (progress: Progress) => show({ kind: 'gathering', progress });
  const texts = articles.map(({ article }) => article);
  const saved = await saveArticles(texts, { title: proposeTitle(texts) }, Date.now(), { onProgress, signal });
  await indexSentences();
  articles.forEach(({ tab }, at) => {
    outcomes.set(tab, saved.articles[at]?.as === 'same' ? 'same' : 'saved');
  });
  const { id } = saved.story;
  return { kind: 'done', outcomes, story: { id, title: saved.story.title } };
}
