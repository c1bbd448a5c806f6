import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../lib/engine/text/article.ts';
import { compareTabs } from '../../lib/extension/compare-tabs.ts';
import { listStories } from '../../lib/extension/library/read-stories.ts';
import { saveArticle } from '../../lib/extension/library/save-article.ts';
import type { OpenTab, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { browser, grant } from './fake-browser.ts';
import { lighthouse, lighthouseElsewhere } from './library/articles.ts';
import { freshLibrary } from './library/fresh-library.ts';
import { noRoomInStore } from './library/full-disk.ts';

beforeEach(freshLibrary);

const NEVER = new AbortController().signal;

/** Open tabs that show these articles, or none. */
function tabs(...articles: (Article | null)[]): OpenTab[] {
  grant('*://coast.example/*', '*://fjord.example/*');
  const urlOf = (at: number) => articles[at]?.url ?? 'https://coast.example/';
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => ({ id, url: urlOf(id) }) as never);
  browser.scripting.executeScript.mockImplementation(async (injection) => {
    const { tabId } = (injection as { target: { tabId: number } }).target;
    return [{ result: articles[tabId] ?? null }];
  });
  return articles.map((article, id) => ({
    id,
    title: article?.title ?? '',
    host: new URL(urlOf(id)).hostname,
    isGranted: true,
    group: null,
  }));
}

describe('open tabs that are compared', () => {
  test('become one story of those that show an article, and each tab is told of', async () => {
    const work = await compareTabs(tabs(lighthouse(), null, lighthouseElsewhere()), null, () => {}, NEVER);
    const [story] = await listStories();
    expect(story).toMatchObject({ articles: 2, outlets: ['The Coast', 'Fjord Daily'] });
    expect(work).toMatchObject({ kind: 'done', story: { id: story?.id } });
    expect([...(work.kind === 'done' ? work.outcomes : [])].sort()).toEqual([
      [0, 'saved'],
      [1, 'no-article'],
      [2, 'saved'],
    ]);
  });

  test('go into a story there is where the reader says so, even one alone', async () => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, 1);
    const work = await compareTabs(tabs(lighthouseElsewhere(), null), story.id, () => {}, NEVER);
    expect(work).toMatchObject({ kind: 'done', story: { id: story.id, title: 'Dark lighthouse' } });
    expect(await listStories()).toMatchObject([{ id: story.id, articles: 2 }]);
  });

  test('change no story where none shows an article', async () => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, 1);
    const work = await compareTabs(tabs(null, null), story.id, () => {}, NEVER);
    expect(work).toMatchObject({ kind: 'done', story: null });
    expect(await listStories()).toMatchObject([{ articles: 1, revision: story.revision }]);
  });

  test('keep nothing where only one shows an article, and say so of it too', async () => {
    const work = await compareTabs(tabs(lighthouse(), null), null, () => {}, NEVER);
    expect(work).toMatchObject({ kind: 'done', story: null });
    expect([...(work.kind === 'done' ? work.outcomes : [])].sort()).toEqual([
      [0, 'alone'],
      [1, 'no-article'],
    ]);
    expect(await listStories()).toEqual([]);
  });

  test('are kept where there is no room to index their sentences', async () => {
    noRoomInStore('segments');
    const work = await compareTabs(tabs(lighthouse(), lighthouseElsewhere()), null, () => {}, NEVER);
    expect(work).toMatchObject({ kind: 'done', story: { id: (await listStories())[0]?.id } });
  });

  test('tell how far they are: each tab that is read, then the finding of the facts', async () => {
    const told: TabsWork[] = [];
    await compareTabs(tabs(lighthouse(), lighthouseElsewhere()), null, (work) => told.push(work), NEVER);
    expect(told.slice(0, 3)).toEqual([
      { kind: 'reading', progress: { done: 0, total: 2 } },
      { kind: 'reading', progress: { done: 1, total: 2 } },
      { kind: 'gathering', progress: null },
    ]);
    expect(new Set(told.slice(3).map(({ kind }) => kind))).toEqual(new Set(['gathering']));
  });

  test.each(['reading', 'gathering'])('keep nothing where that is cancelled while it is %s', async (kind) => {
    const stop = new AbortController();
    const show = (work: TabsWork) => work.kind === kind && stop.abort();
    const comparing = compareTabs(tabs(lighthouse(), lighthouseElsewhere()), null, show, stop.signal);
    await expect(comparing).rejects.toThrow('aborted');
    expect(await listStories()).toEqual([]);
  });
});
