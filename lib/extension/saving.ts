import { browser } from 'wxt/browser';
import { articleText } from '../engine/gather/article-text.ts';
import { proposeTitle } from '../engine/gather/propose-title.ts';
import { readArticleText } from '../engine/match/pair/article-reading.ts';
import { storyLikeness } from '../engine/match/story-likeness.ts';
import type { Article } from '../engine/text/article.ts';
import { compareTab } from './comparing.ts';
import type { Into } from './into.ts';
import { storiesLikeArticle } from './known-packs.ts';
import { unlessFull } from './library/copies.ts';
import type { LongWork } from './library/long-work.ts';
import { listStories, readPacks } from './library/read-stories.ts';
import { type SavedOne, saveArticle } from './library/save-article.ts';
import { indexSentences } from './library/sentence-store.ts';
import type { Progress } from './library/views.ts';
import { KnownProblem } from './problem.ts';
import { readArticleIn } from './read-page.ts';
import { tellProgress } from './saving-progress.ts';
import type { SavedView, SavingProposal } from './saving-views.ts';

/** From this likeness on a story is proposed for an article; to be taken for one of it, it must be more alike. */
const LIKE_FROM = 0.5;

/** Where the article in a tab can be saved; a story that it seems to be of comes first. */
export async function proposeSaving(tab: number): Promise<SavingProposal> {
  const { incognito } = await browser.tabs.get(tab);
  const article = incognito ? null : await readArticleIn(tab);
  if (!article)
    return { obstacle: incognito ? 'private' : 'no-article', title: '', isPartial: false, stories: [] };
  const own = (await listStories()).filter(({ kind }) => kind === 'own');
  const like = await likestStories(article);
  const order = [...like, ...own.map(({ id }) => id).filter((id) => !like.includes(id))];
  return {
    obstacle: null,
    title: proposeTitle([article]),
    isPartial: article.partial,
    stories: order.flatMap((id) => {
      const story = own.find((each) => each.id === id);
      return story ? [{ id, title: story.title, isLike: like.includes(id) }] : [];
    }),
  };
}

async function likestStories(article: Article): Promise<string[]> {
  const { packs } = await readPacks(await storiesLikeArticle(article));
  const { sentences, language } = articleText(article);
  const reading = readArticleText(sentences, language);
  return packs
    .map((pack) => ({ id: pack.id, likeness: storyLikeness(reading, language, pack) }))
    .filter(({ likeness }) => likeness >= LIKE_FROM)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ id }) => id);
}

/** What can be stopped: it lives as long as the worker, and dies with it. */
const goingOn = new Map<number, AbortController>();

/**
 * Saves the article in a tab, and compares its page anew. A saving that goes on there already is stopped for it: who
 * asked for that one waits no more.
 * @returns what has become of it; `null` where it was stopped
 * @throws KnownProblem `private-window`; `page-changed` if the page shows no article any more; as `saveArticle`
 */
export async function saveTab(tab: number, into: Into): Promise<SavedView | null> {
  const controller = new AbortController();
  const { signal } = controller;
  goingOn.get(tab)?.abort();
  goingOn.set(tab, controller);
  try {
    return await save(tab, into, { onProgress: (progress) => tellOf(tab, progress), signal });
  } catch (error) {
    if (error === signal.reason) return null;
    throw error;
  } finally {
    if (goingOn.get(tab) === controller) {
      goingOn.delete(tab);
      await tellProgress(tab, null);
    }
  }
}

/** Where there is no room to say so, it goes on all the same. */
function tellOf(tab: number, progress: Progress): void {
  tellProgress(tab, progress).catch(() => {});
}

/** Stops the saving that goes on in a tab; nothing is then kept of it. */
export async function cancelSaving(tab: number): Promise<void> {
  goingOn.get(tab)?.abort();
}

async function save(tab: number, into: Into, work: LongWork): Promise<SavedView> {
  const { incognito } = await browser.tabs.get(tab);
  if (incognito) throw new KnownProblem('private-window', 'nothing is kept from a private window');
  const article = await readArticleIn(tab);
  if (!article) throw new KnownProblem('page-changed', 'the page shows no article any more');
  const { story, articles } = await saveArticle(article, await storyNamed(into), Date.now(), work);
  // The article is kept by now; what has no room to be indexed is indexed at the next start.
  await unlessFull(() => indexSentences());
  await compareTab(tab);
  const [saved] = articles;
  return {
    story: { id: story.id, title: story.title },
    articles: story.articles,
    outcome: saved?.as ?? 'same',
    changes: saved ? countChanges(saved) : null,
  };
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
