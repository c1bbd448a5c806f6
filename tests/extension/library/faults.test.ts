import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkLibrary, dismissNotice } from '../../../lib/extension/library/check-library.ts';
import { addCorrection, listCorrections } from '../../../lib/extension/library/corrections.ts';
import { deleteStory, forgetDeleted, undoDelete } from '../../../lib/extension/library/delete-story.ts';
import { importPack } from '../../../lib/extension/library/import-pack.ts';
import {
  closeLibrary,
  LIBRARY_NAME,
  LIBRARY_VERSION,
  OPENING_LIMIT_MS,
  openLibrary,
} from '../../../lib/extension/library/library-db.ts';
import { onLibraryChange, readNotice } from '../../../lib/extension/library/library-index.ts';
import { listStories, readPacks, readStory } from '../../../lib/extension/library/read-stories.ts';
import { saveArticle, saveArticles } from '../../../lib/extension/library/save-article.ts';
import { articlesAfter } from '../../../lib/extension/library/saved-texts.ts';
import { stageStory } from '../../../lib/extension/library/stage-story.ts';
import { asJob } from '../../../lib/extension/library/staged.ts';
import { storyIn } from '../../../lib/extension/library/story-text.ts';
import { browser } from '../fake-browser.ts';
import { lighthouse, lighthouseElsewhere } from './articles.ts';
import { breakingAt } from './breakdown.ts';
import { emptyDatabase, freshLibrary } from './fresh-library.ts';
import { noRoomFor, noRoomInStore } from './full-disk.ts';
import { lighthousePack } from './lighthouse-pack.ts';

const NOON = Date.UTC(2026, 1, 5, 12);

beforeEach(freshLibrary);

async function savedStory(): Promise<string> {
  const articles = [lighthouse(), lighthouseElsewhere()];
  return (await saveArticles(articles, { title: 'Dark' }, NOON)).story.id;
}

describe('a library whose database', () => {
  test('was emptied has its stories back from their copies, and says so until that was seen', async () => {
    const id = await savedStory();
    await importPack(lighthousePack(), 'add', NOON + 1);
    const before = [await readStory(id), await readStory('skarnes')];
    await emptyDatabase();
    await checkLibrary(NOON + 2);
    expect([await readStory(id), await readStory('skarnes')]).toEqual(before);
    const notice = { restored: ['Dark', 'Skarnes light'], lost: [], isRestoringCutOff: false, at: NOON + 2 };
    expect(await readNotice()).toEqual(notice);
    await checkLibrary(NOON + 3);
    expect(await readNotice()).toEqual(notice);
    await dismissNotice();
    expect(await readNotice()).toBeNull();
  });

  test('was emptied has the corrections back', async () => {
    const said = {
      story: 'a',
      fact: 'f',
      say: 'the-same',
      sentence: 's',
      sentenceText: '',
      factText: '',
    } as const;
    await addCorrection({ ...said, id: 'c', url: null, at: NOON });
    await emptyDatabase();
    await checkLibrary(NOON + 1);
    expect(await listCorrections()).toMatchObject([{ id: 'c' }]);
  });

  test.each(['packs', 'articles'] as const)('has lost a story’s %s has that story back', async (store) => {
    const id = await savedStory();
    const before = await readStory(id);
    await (await openLibrary()).clear(store);
    await checkLibrary(NOON + 1);
    expect(await readStory(id)).toEqual(before);
    expect(await readNotice()).toMatchObject({ restored: ['Dark'] });
  });

  test('has fallen back to an earlier revision has the later one back', async () => {
    const id = await savedStory();
    const database = await openLibrary();
    const [record, pack] = [await database.get('stories', id), await database.get('packs', id)];
    await saveArticle(lighthouse({ url: 'https://third.example/a' }), { story: id }, NOON + 1);
    if (record && pack) {
      await database.put('stories', record);
      await database.put('packs', pack);
      await database.delete('articles', 3);
    }
    await checkLibrary(NOON + 2);
    expect((await readStory(id))?.articles).toHaveLength(3);
  });

  test('was emptied, a copy damaged too, says which story is lost and has the others', async () => {
    const id = await savedStory();
    await importPack(lighthousePack(), 'add', NOON + 1);
    await browser.storage.local.set({ [`story:${id}`]: '{"id":"dark"}' });
    await emptyDatabase();
    await checkLibrary(NOON + 2);
    expect((await listStories()).map(({ title }) => title)).toEqual(['Skarnes light']);
    expect(await readNotice()).toMatchObject({ restored: ['Skarnes light'], lost: ['Dark'] });
  });

  test('was emptied, with room for one story only, says which is back, and has the others when there is room', async () => {
    await savedStory();
    await importPack(lighthousePack(), 'add', NOON + 1);
    await emptyDatabase();
    noRoomInStore('packs', { after: 1 });
    await expect(checkLibrary(NOON + 2)).rejects.toMatchObject({ kind: 'storage-full' });
    expect(await readNotice()).toMatchObject({ restored: ['Dark'], lost: [] });
    vi.restoreAllMocks();
    await checkLibrary(NOON + 3);
    expect(await readNotice()).toMatchObject({ restored: ['Dark', 'Skarnes light'], lost: [] });
  });

  test('was emptied of one story says so even where the others find no room in the index', async () => {
    const id = await savedStory();
    await importPack(lighthousePack(), 'add', NOON + 1);
    await (await openLibrary()).delete('packs', id);
    const index = JSON.parse(String((await browser.storage.local.get('library')).library));
    const stories = index.stories.filter((entry: { id: string }) => entry.id === id);
    await browser.storage.local.set({ library: JSON.stringify({ ...index, stories }) });
    noRoomFor((_, value) => String(value).includes('Skarnes light'));
    await checkLibrary(NOON + 2);
    expect(await readNotice()).toMatchObject({ restored: ['Dark'] });
  });

  test('is sound is left as it is, without a word', async () => {
    const id = await savedStory();
    const before = await readStory(id);
    await checkLibrary(NOON + 1);
    expect(await readStory(id)).toEqual(before);
    expect(await readNotice()).toBeNull();
  });

  test('has a deleted story in it when the worker is started anew forgets it and misses nothing', async () => {
    const id = await savedStory();
    await deleteStory(id, NOON + 1);
    await checkLibrary(NOON + 2);
    await expect(undoDelete(id)).rejects.toMatchObject({ kind: 'no-such-story' });
    expect(await readNotice()).toBeNull();
  });
});

describe('copies', () => {
  test('that are missing are written at the next start', async () => {
    const id = await savedStory();
    await browser.storage.local.clear();
    await checkLibrary(NOON + 1);
    const copy = (await browser.storage.local.get(`story:${id}`))[`story:${id}`];
    expect(storyIn(String(copy))).toMatchObject({ id, title: 'Dark' });
  });

  test('for which there is no room leave the story kept, and are tried again at the next start', async () => {
    const set = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      if (Object.keys(items).some((key) => key.startsWith('story:'))) throw new Error('quota exceeded');
      return set(items);
    });
    const id = await savedStory();
    expect((await readStory(id))?.articles).toHaveLength(2);
    vi.restoreAllMocks();
    await checkLibrary(NOON + 1);
    expect(await browser.storage.local.get(`story:${id}`)).not.toEqual({});
  });
});

describe('a library that cannot be opened', () => {
  test('since a newer Crossread has written it says so, and is left as it is', async () => {
    await savedStory();
    await closeLibrary();
    const raised = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(LIBRARY_NAME, LIBRARY_VERSION + 1);
      request.onsuccess = () => resolve(request.result);
    });
    raised.close();
    await expect(listStories()).rejects.toMatchObject({ kind: 'library-newer' });
    expect((await indexedDB.databases())[0]?.version).toBe(LIBRARY_VERSION + 1);
  });

  test('in a private window says so', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    await expect(listStories()).rejects.toMatchObject({ kind: 'private-window' });
  });

  test('in ten seconds says so, and is tried again the next time', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockReturnValueOnce(new IDBOpenDBRequest());
    try {
      const listing = expect(listStories()).rejects.toMatchObject({ kind: 'library-blocked' });
      await vi.advanceTimersByTimeAsync(OPENING_LIMIT_MS);
      await listing;
    } finally {
      vi.useRealTimers();
    }
    expect(await listStories()).toEqual([]);
  });

  test('lets a newer Crossread in that wants to open it', async () => {
    await savedStory();
    const opened = await new Promise<boolean>((resolve) => {
      const request = indexedDB.open(LIBRARY_NAME, LIBRARY_VERSION + 1);
      request.onsuccess = () => resolve(true);
      request.onblocked = () => resolve(false);
    });
    expect(opened).toBe(true);
  });
});

describe('a full disk', () => {
  test('keeps the story as it was, and says so', async () => {
    const id = await savedStory();
    const before = await readStory(id);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const saving = saveArticle(lighthouse({ paragraphs: ['Lit again.'] }), { story: id }, NOON + 1);
    await expect(saving).rejects.toMatchObject({ kind: 'storage-full' });
    vi.restoreAllMocks();
    expect(await readStory(id)).toEqual(before);
  });

  test('lets what was deleted before be forgotten, and all other work go on', async () => {
    const id = await savedStory();
    await importPack(lighthousePack(), 'add', NOON);
    await deleteStory('skarnes', NOON + 1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await forgetDeleted(NOON + 1);
    vi.restoreAllMocks();
    expect(await (await openLibrary()).getAllKeys('stories')).toEqual([id]);
  });

  test('lets a story be deleted, for good, where nothing at all can be written', async () => {
    const id = await savedStory();
    await importPack(lighthousePack(), 'add', NOON);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await deleteStory('skarnes', NOON + 1)).toBe(false);
    vi.restoreAllMocks();
    await expect(undoDelete('skarnes')).rejects.toMatchObject({ kind: 'no-such-story' });
    await checkLibrary(NOON + 2);
    expect((await listStories()).map((story) => story.id)).toEqual([id]);
    expect(await readNotice()).toBeNull();
  });

  test('lets it be deleted for good, however that is broken off: it is there or gone, and never damaged', async () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    let writes = 0;
    for (let isBroken = true; isBroken; ) {
      await freshLibrary();
      const id = await savedStory();
      writes += 1;
      const error = await breakingAt(writes, 'killed', () => {
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
        return deleteStory(id, NOON + 1);
      });
      isBroken = error !== null;
      await checkLibrary(NOON + 2);
      const stories = await listStories();
      expect(stories.map((story) => story.id)).toEqual(stories.length > 0 ? [id] : []);
      if (!isBroken) expect(stories).toEqual([]);
      expect(await readNotice()).toBeNull();
    }
    expect(writes).toBeGreaterThan(3);
  });

  test('lets a story be deleted while the library is put right: it stays deleted, and nothing is missed', async () => {
    const id = await savedStory();
    noRoomInStore('stories');
    const deleting = deleteStory(id, NOON + 1);
    await Promise.all([deleting, ...Array.from({ length: 20 }, () => checkLibrary(NOON + 2))]);
    expect(await deleting).toBe(false);
    expect(await listStories()).toEqual([]);
    expect(await readNotice()).toBeNull();
  });
});

describe('a pack that cannot be read', () => {
  test('keeps no other from being read', async () => {
    const id = await savedStory();
    await importPack(lighthousePack(), 'add', NOON);
    const database = await openLibrary();
    const [record, pack] = [await database.get('stories', id), await database.get('packs', id)];
    if (record && pack) {
      await database.put('packs', { ...pack, json: '{"schema":' });
      await database.put('stories', { ...record, sha256: 'otherwise' });
    }
    const { packs, problem } = await readPacks([id, 'skarnes']);
    expect(packs.map((pack) => pack.id)).toEqual(['skarnes']);
    expect(problem?.kind).toBe('bad-pack');
  });
});

describe('what a job has staged', () => {
  async function staged(job: string): Promise<void> {
    const story = {
      title: 'Half',
      kind: 'own',
      revision: 1,
      changedAt: NOON,
      edits: [],
      imported: null,
    } as const;
    const articles = [{ ...lighthouse(), id: 'a', url: 'https://a.example/', version: 1, savedAt: NOON }];
    const named = articles.map((article) => ({ ...article, title: 'T', outlet: 'O' }));
    await stageStory({ ...story, edits: [], id: 'half', articles: named, pack: '' }, job);
  }

  test('is to be seen nowhere, and nothing after it is read on to', async () => {
    await asJob(async (job) => {
      await staged(job);
      const id = await savedStory();
      expect((await listStories()).map((story) => story.id)).toEqual([id]);
      expect(await readStory('half')).toBeNull();
      expect(await articlesAfter(0, 10)).toEqual([]);
    });
  });

  test('stays while the job lives, and is swept out when it is dead, with a word', async () => {
    await asJob(async (job) => {
      await staged(job);
      await checkLibrary(NOON);
      expect(await (await openLibrary()).count('stories')).toBe(1);
      expect(await readNotice()).toBeNull();
    });
    await savedStory();
    await checkLibrary(NOON);
    expect(await readNotice()).toMatchObject({ isRestoringCutOff: true, restored: [] });
    expect((await articlesAfter(0, 10)).map(({ ordinal }) => ordinal)).toEqual([2, 3]);
  });
});

describe('who listens to the library', () => {
  test('hears of every change, until they stop', async () => {
    const listener = vi.fn();
    const end = onLibraryChange(listener);
    const id = await savedStory();
    expect(listener).toHaveBeenCalled();
    listener.mockClear();
    await deleteStory(id, NOON);
    expect(listener).toHaveBeenCalled();
    listener.mockClear();
    end();
    await savedStory();
    expect(listener).not.toHaveBeenCalled();
  });
});
