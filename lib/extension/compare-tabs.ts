import { proposeTitle } from '../engine/gather/propose-title.ts';
import type { Article } from '../engine/text/article.ts';
import { unlessFull } from './library/copies.ts';
import { saveArticles } from './library/save-article.ts';
import { indexSentences } from './library/sentence-store.ts';
import type { Progress } from './library/views.ts';
import { readOpenTab } from './open-tabs.ts';
import { LEAST_IN_NEW_STORY, type OpenTab, type TabOutcome, type TabsWork } from './open-tabs-views.ts';

/**
 * Puts the articles in these tabs into a story, named by its id, or makes a new one of them if at least two tabs show
 * one; `show` hears how far it is.
 * @throws as `saveArticles`; nothing of them is then kept
 */
export async function compareTabs(
  tabs: readonly OpenTab[],
  into: string | null,
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
  if (articles.length < (into === null ? LEAST_IN_NEW_STORY : 1)) {
    for (const { tab } of articles) outcomes.set(tab, 'alone');
    return { kind: 'done', outcomes, story: null };
  }
  show({ kind: 'gathering', progress: null });
  const onProgress = (progress: Progress) => show({ kind: 'gathering', progress });
  const texts = articles.map(({ article }) => article);
  const where = into === null ? { title: proposeTitle(texts) } : { story: into };
  const saved = await saveArticles(texts, where, Date.now(), { onProgress, signal });
  // The story is kept by now; what has no room to be indexed is indexed at the next start.
  await unlessFull(() => indexSentences());
  articles.forEach(({ tab }, at) => {
    outcomes.set(tab, saved.articles[at]?.as === 'same' ? 'same' : 'saved');
  });
  const { id } = saved.story;
  return { kind: 'done', outcomes, story: { id, title: saved.story.title } };
}
