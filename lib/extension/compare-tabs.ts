import { proposeTitle } from '../engine/gather/propose-title.ts';
import type { Article } from '../engine/text/article.ts';
import { unlessFull } from './library/copies.ts';
import { type Saved, saveArticles } from './library/save-article.ts';
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
  const { read, outcomes } = await readTabs(tabs, show, signal);
  const tell = (story: { id: string; title: string } | null): TabsWork => ({ kind: 'done', outcomes, story });
  if (read.size < (into === null ? LEAST_IN_NEW_STORY : 1)) {
    for (const tab of read.keys()) outcomes.set(tab, 'alone');
    return tell(null);
  }
  const { story, articles } = await save([...read.values()], into, show, signal);
  [...read.keys()].forEach((tab, at) => {
    outcomes.set(tab, articles[at]?.as === 'same' ? 'same' : 'saved');
  });
  return tell({ id: story.id, title: story.title });
}

/** The articles that tabs show, by the tabs' ids, and what has become of the other tabs. */
interface ReadTabs {
  read: Map<number, Article>;
  outcomes: Map<number, TabOutcome>;
}

async function readTabs(
  tabs: readonly OpenTab[],
  show: (work: TabsWork) => void,
  signal: AbortSignal,
): Promise<ReadTabs> {
  const found: ReadTabs = { read: new Map(), outcomes: new Map() };
  for (const [at, { id }] of tabs.entries()) {
    signal.throwIfAborted();
    show({ kind: 'reading', progress: { done: at, total: tabs.length } });
    const article = await readOpenTab(id);
    if (typeof article === 'string') found.outcomes.set(id, article);
    else found.read.set(id, article);
  }
  return found;
}

async function save(
  articles: Article[],
  into: string | null,
  show: (work: TabsWork) => void,
  signal: AbortSignal,
): Promise<Saved> {
  show({ kind: 'gathering', progress: null });
  const onProgress = (progress: Progress) => show({ kind: 'gathering', progress });
  const where = into === null ? { title: proposeTitle(articles) } : { story: into };
  const saved = await saveArticles(articles, where, Date.now(), { onProgress, signal });
  // The story is kept by now; what has no room to be indexed is indexed at the next start.
  await unlessFull(() => indexSentences());
  return saved;
}
