import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { compareArticle } from '../../../lib/engine/compare/compare.ts';
import { gatherPack } from '../../../lib/engine/gather/gather-pack.ts';
import type { SavedArticle } from '../../../lib/engine/gather/saved-article.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import type { Article } from '../../../lib/engine/text/article.ts';
import { type ArticleRecord, openLibrary, read, write } from '../../../lib/extension/library/library-db.ts';
import { whoReports } from '../../../lib/extension/library/sentence-reports.ts';
import { storiesLike } from '../../../lib/extension/library/sentence-search.ts';
import { indexSentences, openSentences } from '../../../lib/extension/library/sentence-store.ts';
import type { StoryRecord } from '../../../lib/extension/library/story-record.ts';
import { ARTICLES_OF_STORY, articleText, SENTENCES_OF_ARTICLE } from './synthetic-news.ts';

/*
 * Runs in a page of the built extension, in place of the worker: it has the worker's database, and a page opened anew
 * knows as little as a worker started anew. `scale.ts` calls what stands in `bench`.
 */

const BATCH = 200;
/** The page that is read: a further article of a story that is in the library from the beginning. */
const STORY_OF_PAGE = 3;
const PAGE_SENTENCES = 60;
const NEAREST = 20;
const COMPARED_STORIES = 3;
/** To derive the packs of all would take an hour and add nothing to what is measured. */
const STORIES_WITH_PACKS = 10;
const MINI_STORE = 'minisearch';

let mini: MiniSearch | null = null;

const bench = {
  /** Saves the made-up articles of these numbers. */
  async save(from: number, until: number): Promise<void> {
    if (from === 0) await savePacks();
    for (let start = from; start < until; start += BATCH) {
      await write(['articles', 'stories'], async (transaction) => {
        for (let number = start; number < Math.min(until, start + BATCH); number++) {
          const { article, record } = saved(number);
          void transaction.objectStore('stories').put(record);
          void transaction.objectStore('articles').add(article);
        }
      });
    }
  },

  index: () => timed(() => indexSentences()),

  /** How long the first opening takes, the database's own included. */
  load: () => timed(() => openSentences()),

  /** The nearest stories to a page of 60 sentences. */
  shortlist: () => timed(() => storiesLike(page(), 'en')),

  /** The same, and the page compared with the packs of the nearest stories, fact by fact. */
  compare: () =>
    timed(async () => {
      const packs = await packsOf((await storiesLike(page(), 'en')).slice(0, COMPARED_STORIES));
      if (!compareArticle(articleOf(page()), packs).story) throw new Error('the page was not recognised');
    }),

  /** Who reports a selected sentence. */
  select: () => timed(() => whoReports(page()[0] as string, [])),

  /** Whether the page's story is the first one found: what is fast and finds nothing is no use. */
  async finds(): Promise<boolean> {
    return (await storiesLike(page(), 'en'))[0] === storyId(STORY_OF_PAGE);
  },

  /** What the index takes in storage, in bytes. */
  async stored(): Promise<number> {
    const records = await (await openLibrary()).getAll('segments');
    return records.reduce((sum, { buffer }) => sum + (buffer as ArrayBuffer).byteLength, 0);
  },

  /** Builds MiniSearch's index over so many articles, and keeps it as it keeps itself: as JSON. */
  async buildMini(articles: number): Promise<number> {
    const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    const { ms } = await timed(async () => mini.addAll(sentencesOf(articles)));
    await keep(JSON.stringify(mini));
    return ms;
  },

  /** Loads it, and looks the page's sentences up in it. */
  async mini(): Promise<{ load: number; shortlist: number }> {
    const load = await timed(bench.loadMini);
    const shortlist = await timed(async () => {
      for (const sentence of page()) mini?.search(sentence).slice(0, NEAREST);
    });
    return { load: load.ms, shortlist: shortlist.ms };
  },

  async loadMini(): Promise<void> {
    mini = MiniSearch.loadJSON(await kept(), { fields: ['text'] });
  },

  /** How long Fuse.js takes to look so many of the page's sentences up among the sentences of so many articles. */
  fuse(articles: number, sought: number): Promise<{ ms: number }> {
    const fuse = new Fuse(sentencesOf(articles), { keys: ['text'], ignoreLocation: true });
    return timed(async () => {
      for (const sentence of page().slice(0, sought)) fuse.search(sentence, { limit: NEAREST });
    });
  },
};

export type ScaleBench = typeof bench;
Object.assign(globalThis, { bench });

async function timed(work: () => Promise<unknown>): Promise<{ ms: number }> {
  const start = performance.now();
  await work();
  return { ms: performance.now() - start };
}

function page(): string[] {
  return articleText(STORY_OF_PAGE, ARTICLES_OF_STORY, PAGE_SENTENCES);
}

function storyId(story: number): string {
  return `story-${story}`;
}

function saved(number: number): { article: ArticleRecord; record: StoryRecord } {
  const story = storyId(Math.floor(number / ARTICLES_OF_STORY));
  const record = { id: story, state: { is: 'kept' } } as StoryRecord;
  return { article: { ...savedArticle(number), story } as ArticleRecord, record };
}

function savedArticle(number: number): SavedArticle {
  const url = `https://outlet-${number % ARTICLES_OF_STORY}.example/${number}`;
  const text = articleText(Math.floor(number / ARTICLES_OF_STORY), number % ARTICLES_OF_STORY);
  const outlet = `Outlet ${number % ARTICLES_OF_STORY}`;
  return {
    ...articleOf(text),
    id: `article-${number}`,
    url,
    title: text[0] as string,
    outlet,
    version: 1,
    savedAt: 0,
  };
}

function articleOf(sentences: string[]): Article {
  const text = sentences.join(' ');
  const place = { url: null, title: sentences[0] as string, byline: null, outlet: null };
  const blocks = [{ kind: 'paragraph' as const, text }];
  return { ...place, published: '2026-01-01', language: 'en', partial: false, blocks, text };
}

async function savePacks(): Promise<void> {
  for (let story = 0; story < STORIES_WITH_PACKS; story++) {
    const [id, first] = [storyId(story), story * ARTICLES_OF_STORY];
    const articles = Array.from({ length: ARTICLES_OF_STORY }, (_, at) => savedArticle(first + at));
    const json = JSON.stringify(gatherPack({ id, title: id, articles, edits: [], revision: 1 }));
    await write(['packs'], (transaction) =>
      transaction.objectStore('packs').put({ story: id, revision: 1, json, imported: null }),
    );
  }
}

async function packsOf(stories: string[]): Promise<StoryPack[]> {
  const records = await read(['packs'], (transaction) =>
    Promise.all(stories.map((id) => transaction.objectStore('packs').get(id))),
  );
  return records.flatMap((record) => {
    const parsed = record && parsePack(record.json);
    if (parsed && !parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
    return parsed ? [parsed.pack] : [];
  });
}

function sentencesOf(articles: number): { id: number; text: string }[] {
  return Array.from({ length: articles }, (_, number) =>
    articleText(Math.floor(number / ARTICLES_OF_STORY), number % ARTICLES_OF_STORY),
  ).flatMap((sentences, number) =>
    sentences.map((text, at) => ({ id: number * SENTENCES_OF_ARTICLE + at, text })),
  );
}

/** A database of its own, beside the library's. */
function openKept(): Promise<IDBDatabase> {
  const request = indexedDB.open(MINI_STORE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(MINI_STORE);
  return settled(request);
}

async function keep(json: string): Promise<void> {
  const transaction = (await openKept()).transaction(MINI_STORE, 'readwrite');
  transaction.objectStore(MINI_STORE).put(new Blob([json]), 0);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

/** A string of that length is more than the database takes, so that it lies there as a file. */
async function kept(): Promise<string> {
  const store = (await openKept()).transaction(MINI_STORE, 'readonly').objectStore(MINI_STORE);
  return ((await settled(store.get(0))) as Blob).text();
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
