import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../lib/engine/text/article.ts';
import { compareTab, makeSureItIsCompared, takeArticle, takeProblem } from '../../lib/extension/comparing.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { forgetTab, readRecord } from '../../lib/extension/tab-records.ts';
import { browser, resetBrowser } from './fake-browser.ts';

const PAGE = { url: 'https://www.nrk.no/a', title: 'A pact' };
const ELSEWHERE = { url: 'https://www.nrk.no/b', title: 'A war' };

/** An article of a story that no pack tells. */
const BAKERY: Article = {
  url: PAGE.url,
  title: 'Bakery wins a prize',
  byline: null,
  outlet: 'NRK',
  published: '2025-02-20',
  language: 'en',
  partial: false,
  blocks: [{ kind: 'paragraph', text: 'A bakery in Molde has won a prize.' }],
  text: 'A bakery in Molde has won a prize.',
};

let tab: number;

beforeEach(async () => {
  resetBrowser();
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`public${new URL(url).pathname}`)));
  const created = await browser.tabs.create({ url: PAGE.url });
  tab = created.id as number;
  await goTo(PAGE);
});

async function goTo(page: { url: string; title: string } | { url?: never; title?: never }): Promise<void> {
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: tab, ...page } as never);
}

async function status(): Promise<string | undefined> {
  return (await readRecord(tab))?.status.kind;
}

describe('comparing a tab', () => {
  test('sends the reader into the page and says that it is comparing', async () => {
    await compareTab(tab);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: tab },
      files: ['/reader.js'],
    });
    expect(await readRecord(tab)).toMatchObject({ page: PAGE, status: { kind: 'comparing' } });
  });

  test('leaves a site alone that is switched off', async () => {
    await changeSettings({ switchedOff: ['nrk.no'] });
    await compareTab(tab);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each([
    {
      what: 'a page the reader has not allowed',
      page: {},
      error: 'Cannot access contents of the page. Extension manifest must request permission to access it.',
      kind: 'no-permission',
    },
    { what: 'a page of the browser', page: {}, error: 'Cannot access a chrome:// URL', kind: 'unreadable' },
    {
      what: 'an extension store that is lent',
      page: PAGE,
      error: 'Missing host permission for the tab',
      kind: 'unreadable',
    },
  ])('finds $what $kind', async ({ page, error, kind }) => {
    await goTo(page);
    browser.scripting.executeScript.mockRejectedValue(new Error(error));
    await compareTab(tab);
    expect(await status()).toBe(kind);
  });

  test.each([
    { what: 'gives up on a site that is withheld', page: {}, kind: 'no-permission' },
    { what: 'waits on for a page that is still loading', page: PAGE, kind: 'comparing' },
  ])('$what, where the browser does not answer', async ({ page, kind }) => {
    await goTo(page);
    vi.useFakeTimers();
    browser.scripting.executeScript.mockReturnValue(new Promise(() => {}));
    const comparing = compareTab(tab);
    await vi.runAllTimersAsync();
    await comparing;
    vi.useRealTimers();
    expect(await status()).toBe(kind);
  });

  test('says nothing of a page that is no longer shown when the browser refuses it', async () => {
    browser.scripting.executeScript.mockImplementation(async () => {
      await goTo(ELSEWHERE);
      await forgetTab(tab);
      throw new Error('Frame with ID 0 was removed.');
    });
    await compareTab(tab);
    expect(await readRecord(tab)).toBeNull();
  });

  test('is done again when the page no longer has its reader, and not while it has', async () => {
    await takeArticle({ tab, page: PAGE }, PAGE, BAKERY);
    const message = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true as never);
    await makeSureItIsCompared(tab);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    message.mockRejectedValue(new Error('Receiving end does not exist.'));
    await makeSureItIsCompared(tab);
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
  });
});

describe('an article that the reader sends', () => {
  test('is compared, and the answer kept with the page', async () => {
    await takeArticle({ tab, page: PAGE }, PAGE, BAKERY);
    expect(await readRecord(tab)).toMatchObject({
      page: PAGE,
      status: { kind: 'no-story', comparison: { article: { title: 'Bakery wins a prize' }, facts: [] } },
    });
  });

  test('that is none is known as that', async () => {
    expect(await takeArticle({ tab, page: PAGE }, PAGE, null)).toBeNull();
    expect(await status()).toBe('no-article');
  });

  test('is dropped when the tab shows another page by then', async () => {
    await goTo(ELSEWHERE);
    expect(await takeArticle({ tab, page: PAGE }, PAGE, BAKERY)).toBeNull();
    expect(await readRecord(tab)).toBeNull();
  });

  test('is dropped when it comes late, from a page that has gone on to another article', async () => {
    await goTo(ELSEWHERE);
    expect(await takeArticle({ tab, page: ELSEWHERE }, PAGE, BAKERY)).toBeNull();
    expect(await readRecord(tab)).toBeNull();
  });

  test('is dropped when the browser no longer shows the tab’s address', async () => {
    await goTo({});
    expect(await takeArticle({ tab, page: { url: '', title: '' } }, PAGE, BAKERY)).toBeNull();
    expect(await readRecord(tab)).toBeNull();
  });

  test('is said to have failed when a pack is damaged, and the next one is tried afresh', async () => {
    vi.resetModules();
    const fresh = await import('../../lib/extension/comparing.ts');
    const whole = fetch;
    vi.stubGlobal('fetch', async (url: string) =>
      url.endsWith('index.json') ? whole(url) : new Response('{"schema": "crossread/pack@1"'),
    );
    await fresh.takeArticle({ tab, page: PAGE }, PAGE, BAKERY);
    expect((await readRecord(tab))?.status).toMatchObject({ kind: 'failed', problem: { kind: 'bad-pack' } });
    vi.stubGlobal('fetch', whole);
    await fresh.takeArticle({ tab, page: PAGE }, PAGE, BAKERY);
    expect(await status()).toBe('no-story');
  });
});

test('what went wrong while reading is kept for the page it went wrong on', async () => {
  const problem = { kind: 'too-large', details: '' } as const;
  await takeProblem({ tab, page: ELSEWHERE }, problem);
  expect(await readRecord(tab)).toBeNull();
  await takeProblem({ tab, page: PAGE }, problem);
  expect((await readRecord(tab))?.status).toEqual({ kind: 'failed', problem });
});
