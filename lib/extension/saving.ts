import { browser } from 'wxt/browser';
import { isSameArticle, type PageAddress } from '../engine/text/page-address.ts';
import { compareTab } from './comparing.ts';
import type { Into } from './into.ts';
import { unlessFull } from './library/copies.ts';
import type { LongWork } from './library/long-work.ts';
import { listStories } from './library/read-stories.ts';
import { type SavedOne, saveArticle } from './library/save-article.ts';
import { indexSentences } from './library/sentence-store.ts';
import type { Progress } from './library/views.ts';
import { KnownProblem } from './problem.ts';
import { readArticleIn } from './read-page.ts';
import { tellSaving } from './saving-progress.ts';
import type { SavedView } from './saving-views.ts';
import { tabsComparedWith } from './tab-records.ts';
import { addressOf } from './tab-view.ts';

interface GoingOn {
  page: PageAddress;
  into: Into;
  controller: AbortController;
  ended: Promise<SavedView | null>;
}

/** What can be cancelled: it lives as long as the worker, and dies with it. */
const goingOn = new Map<number, GoingOn>();

/** Work that has begun and done nothing yet. */
const BEGUN: Progress = { done: 0, total: 100 };

/**
 * Saves the article in a tab, and compares its page anew. Who asks for a saving that goes on there already, as a popup
 * does that is opened again, waits for that one. Asked for into another story, the one that goes on is left for it; of
 * another page, both are saved.
 * @returns what has become of it; `null` where it was cancelled
 * @throws KnownProblem `private-window`; `page-changed` if the page shows no article any more; as `saveArticle`
 */
export async function saveTab(tab: number, into: Into): Promise<SavedView | null> {
  const shown = await browser.tabs.get(tab);
  if (shown.incognito) throw new KnownProblem('private-window', 'nothing is kept from a private window');
  const page = addressOf(shown);
  const before = goingOn.get(tab);
  if (before && isSameArticle(before.page, page)) {
    if (!before.controller.signal.aborted && isSameWish(before.into, into)) return before.ended;
    before.controller.abort();
  }
  const saving: GoingOn = { page, into, controller: new AbortController(), ended: Promise.resolve(null) };
  goingOn.set(tab, saving);
  saving.ended = saveUntilCancelled(tab, saving);
  return saving.ended;
}

async function saveUntilCancelled(tab: number, saving: GoingOn): Promise<SavedView | null> {
  const { page, into, controller } = saving;
  const { signal } = controller;
  const isLatest = () => goingOn.get(tab) === saving;
  const onProgress = (progress: Progress) => {
    // Where there is no room to say so, it goes on all the same.
    if (isLatest()) tellSaving(tab, { page, into, progress }).catch(() => {});
  };
  try {
    onProgress(BEGUN);
    return await save(tab, into, { onProgress, signal });
  } catch (error) {
    if (error === signal.reason) return null;
    throw error;
  } finally {
    if (isLatest()) {
      goingOn.delete(tab);
      await tellSaving(tab, null);
    }
  }
}

function isSameWish(a: Into, b: Into): boolean {
  if ('story' in a) return 'story' in b && a.story === b.story;
  return 'title' in b && a.title === b.title;
}

/** Leaves the saving that goes on in a tab; nothing is then kept of it. */
export async function cancelSaving(tab: number): Promise<void> {
  goingOn.get(tab)?.controller.abort();
}

async function save(tab: number, into: Into, work: LongWork): Promise<SavedView> {
  const article = await readArticleIn(tab);
  if (!article) throw new KnownProblem('page-changed', 'the page shows no article any more');
  const { story, articles } = await saveArticle(article, await storyNamed(into), Date.now(), work);
  // The article is kept by now; what has no room to be indexed is indexed at the next start.
  await unlessFull(() => indexSentences());
  await compareTab(tab);
  compareOthers(tab, story.id).catch(() => {});
  const [saved] = articles;
  return {
    story: { id: story.id, title: story.title },
    articles: story.articles,
    outcome: saved?.as ?? 'same',
    changes: saved ? countChanges(saved) : null,
  };
}

/** The other pages of the story. Nobody waits for it, and a page that it fails for can still be compared by hand. */
async function compareOthers(tab: number, story: string): Promise<void> {
  const tabs = await tabsComparedWith([story]);
  await Promise.allSettled(tabs.filter((other) => other !== tab).map(compareTab));
}

/**
 * A story of that name there is already is the one meant: the reader's, or one just made for the same wish, of which a
 * worker that was stopped could tell nobody.
 */
async function storyNamed(into: Into): Promise<Into> {
  if ('story' in into) return into;
  const known = (await listStories()).find(({ kind, title }) => kind === 'own' && title === into.title);
  return known ? { story: known.id } : into;
}

function countChanges({ changes }: SavedOne): SavedView['changes'] {
  if (!changes) return null;
  const { read, title, added, removed, changed } = changes;
  return { read, title, added: added.length, removed: removed.length, changed: changed.length };
}
