import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import type { ArticleRecord, SegmentRecord } from '../../../lib/extension/library/library-db.ts';
import type { StoryRecord } from '../../../lib/extension/library/story-record.ts';

/** A worker's life: what one has in memory the next has not. */
async function newWorker() {
  vi.resetModules();
  const [database, store, search, reports] = await Promise.all([
    import('../../../lib/extension/library/library-db.ts'),
    import('../../../lib/extension/library/sentence-store.ts'),
    import('../../../lib/extension/library/sentence-search.ts'),
    import('../../../lib/extension/library/sentence-reports.ts'),
  ]);
  return { ...database, ...store, ...search, ...reports };
}

type Worker = Awaited<ReturnType<typeof newWorker>>;
let worker: Worker;

const FERRY = 'The Lofoten ferry ran aground near Moskenes with ninety people aboard.';
const BAKER = 'A baker in Molde baked the longest loaf in the country.';
const WOLF = 'Three wolves were seen beside the railway in Elverum.';

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  worker = await newWorker();
});

afterEach(async () => {
  await worker.closeLibrary();
  vi.unstubAllGlobals();
});

/** Saves an article of these sentences into a story, and says its ordinal. */
async function save(
  story: string,
  sentences: string[],
  { id = sentences[0] ?? '', version = 1, partial = false } = {},
) {
  return worker.write(['articles', 'stories'], async (transaction) => {
    const text = sentences.join(' ');
    const url = `https://${story}.example/${id}`;
    const blocks = [{ kind: 'paragraph', text }];
    const article = { id, url, story, version, partial, text, language: 'en', blocks };
    await transaction.objectStore('stories').put({ id: story, state: { is: 'kept' } } as StoryRecord);
    return transaction.objectStore('articles').add(article as ArticleRecord);
  });
}

function remove(ordinal: number) {
  return worker.write(['articles', 'removed'], async (transaction) => {
    await transaction.objectStore('articles').delete(ordinal);
    await transaction.objectStore('removed').put({ ordinal });
  });
}

async function found(text: string): Promise<[story: string, text: string][]> {
  const hits = await worker.findSavedSentences(text, 5);
  return hits.map((hit) => [hit.article.story, hit.text]);
}

function segments(): Promise<SegmentRecord[]> {
  return worker.read(['segments'], (transaction) => transaction.objectStore('segments').getAll());
}

describe('The saved sentences', () => {
  it('are found by what they share with a text, with the story they are of', async () => {
    await save('ferry', ['It was night.', FERRY]);
    await save('baker', [BAKER]);
    await worker.indexSentences();
    expect(await found('Which ferry ran aground?')).toEqual([['ferry', FERRY]]);
  });

  it('are found by the beginning of a word that is being typed', async () => {
    await save('baker', [BAKER]);
    await worker.indexSentences();
    expect((await worker.searchSavedSentences('longest loa', 5)).map(({ text }) => text)).toEqual([BAKER]);
    expect(await worker.searchSavedSentences('oaf', 5)).toEqual([]);
  });

  it('are found by the next worker without being indexed anew', async () => {
    await save('ferry', [FERRY]);
    await worker.indexSentences();
    const before = await segments();
    await worker.closeLibrary();
    worker = await newWorker();
    await worker.indexSentences();
    expect(await segments()).toEqual(before);
    expect(await found(FERRY)).toEqual([['ferry', FERRY]]);
  });

  it('are found as soon as they are indexed, by a worker that has searched before', async () => {
    await save('ferry', [FERRY]);
    await worker.indexSentences();
    expect(await found(WOLF)).toEqual([]);
    await save('wolf', [WOLF]);
    await worker.indexSentences();
    expect(await found(WOLF)).toEqual([['wolf', WOLF]]);
  });

  it('are not found any more when their article is gone, and the index forgets it in time', async () => {
    const ordinal = await save('ferry', [FERRY]);
    await save('baker', [BAKER]);
    await worker.indexSentences();
    await remove(ordinal);
    expect(await found(FERRY)).toEqual([]);
    await save('wolf', [WOLF, 'Nobody was hurt.']);
    await worker.indexSentences();
    expect(await worker.read(['removed'], (all) => all.objectStore('removed').count())).toBe(0);
    expect(await found(`${FERRY} ${BAKER}`)).toEqual([['baker', BAKER]]);
  });

  it('are not found in a story that is deleted, and again when that is undone', async () => {
    await save('ferry', [FERRY]);
    await worker.indexSentences();
    const state = (is: 'kept' | 'deleted') =>
      worker.write(['stories'], (transaction) =>
        transaction.objectStore('stories').put({ id: 'ferry', state: { is, at: 0 } } as StoryRecord),
      );
    await state('deleted');
    expect(await found(FERRY)).toEqual([]);
    await state('kept');
    expect(await found(FERRY)).toEqual([['ferry', FERRY]]);
  });

  it('are those of the newest version of an article', async () => {
    await save('ferry', [FERRY], { id: 'a', version: 1 });
    await save('ferry', [`${FERRY} Six were hurt.`], { id: 'a', version: 2 });
    await worker.indexSentences();
    expect(await found('ferry aground')).toHaveLength(1);
    expect(await found('six hurt')).toEqual([['ferry', 'Six were hurt.']]);
  });

  it('are those of a whole article where only a part of it was read later', async () => {
    await save('ferry', [`${FERRY} Six were hurt.`], { id: 'a', version: 1 });
    await save('ferry', [FERRY], { id: 'a', version: 2, partial: true });
    await worker.indexSentences();
    expect(await found('six hurt')).toEqual([['ferry', 'Six were hurt.']]);
    expect(await found('ferry aground')).toHaveLength(1);
  });
});

describe('Indexing', () => {
  it('goes on where it was stopped, and tells how far it is', async () => {
    for (let at = 0; at < 250; at++) await save(`story-${at}`, [`Number ${at} is unlike ${at + 1000}.`]);
    const stop = new AbortController();
    const seen: unknown[] = [];
    await worker.indexSentences((progress) => {
      seen.push(progress);
      stop.abort();
    }, stop.signal);
    expect(seen).toEqual([{ done: 100, total: 250 }]);
    expect(await found('1249')).toEqual([]);
    await worker.closeLibrary();
    worker = await newWorker();
    await worker.indexSentences((progress) => seen.push(progress));
    expect(seen.slice(1)).toEqual([
      { done: 100, total: 150 },
      { done: 150, total: 150 },
    ]);
    expect(await found('1249')).toEqual([['story-249', 'Number 249 is unlike 1249.']]);
  });

  it.each([
    { damage: 'has a changed byte', change: (bytes: Uint8Array) => bytes.fill(7, 40, 44) },
    { damage: 'is empty', change: () => new Uint8Array() },
  ])('reads the articles anew when a segment $damage', async ({ change }) => {
    await save('ferry', [FERRY, 'It was night.', 'It was cold.', 'Nobody slept.']);
    await worker.indexSentences();
    await save('baker', [BAKER]);
    await worker.indexSentences();
    const [first] = await segments();
    const { buffer } = change(new Uint8Array(first?.buffer as ArrayBuffer));
    await worker.write(['segments'], (all) => all.objectStore('segments').put({ ...first, buffer }));
    await worker.closeLibrary();
    worker = await newWorker();
    expect(await found(FERRY)).toEqual([]);
    await worker.indexSentences();
    expect(await found(FERRY)).toEqual([['ferry', FERRY]]);
    expect(await found(BAKER)).toEqual([['baker', BAKER]]);
  });

  it('reads the articles anew when a segment is missing', async () => {
    await save('ferry', [FERRY]);
    await worker.indexSentences();
    await worker.write(['segments'], (all) => all.objectStore('segments').clear());
    await worker.indexSentences();
    expect(await found(FERRY)).toEqual([['ferry', FERRY]]);
  });
});

describe('The stories like a page', () => {
  it('are those whose articles have the nearest sentences, the nearest story first', async () => {
    await save('baker', [BAKER]);
    await save('ferry', [FERRY, 'The captain of the ferry was asleep.']);
    await save('wolf', [WOLF]);
    await worker.indexSentences();
    const page = ['Ninety people were aboard the ferry that ran aground.', 'The baker was silent in Molde.'];
    expect(await worker.storiesLike(page, 'en')).toEqual(['ferry', 'baker']);
  });
});

describe('Who reports a selected sentence', () => {
  const PACT: StoryPack = JSON.parse(readFileSync('public/packs/uk-norway-pact.json', 'utf8'));

  it('are saved articles and those of packs, the surest first and each once', async () => {
    await save('ferry', [FERRY, 'A ferry ran aground near Moskenes.']);
    await save('other', ['The Lofoten ferry was late on Friday.']);
    await worker.indexSentences();
    const found = await worker.whoReports(FERRY, [PACT]);
    expect(found.map(({ kind, story, text }) => ({ kind, story, text }))).toEqual([
      { kind: 'reports', story: 'ferry', text: FERRY },
      { kind: 'similar', story: 'other', text: 'The Lofoten ferry was late on Friday.' },
    ]);
  });

  it('are those that name a word, where a word alone is selected', async () => {
    await save('ferry', [FERRY]);
    await worker.indexSentences();
    expect(await worker.whoReports('Moskenes', [])).toMatchObject([{ kind: 'mentions', text: FERRY }]);
  });

  it('are found in a pack by its wordings', async () => {
    const [report] = PACT.reports;
    const [found] = await worker.whoReports(report?.wording ?? '', [PACT]);
    expect(found).toMatchObject({ kind: 'reports', story: PACT.id });
  });
});
