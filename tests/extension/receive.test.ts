import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import type { FromPage, FromSurface } from '../../lib/extension/messages.ts';
import { receive } from '../../lib/extension/receive.ts';
import { readRecord, type TabRecord, writeRecord } from '../../lib/extension/tab-records.ts';
import { browser, resetBrowser } from './fake-browser.ts';

type Sender = Browser.runtime.MessageSender;

const PAGE = { url: 'https://www.nrk.no/a', title: 'A pact' };
const RECORD: TabRecord = {
  page: PAGE,
  status: { kind: 'no-article' },
  highlights: true,
  focus: null,
  at: 1,
};

const COMPARE: FromSurface = { say: 'compare', tab: 3 };
const POINTS_AT: FromPage = { say: 'the-reader-points-at', fact: 'deter-russia' };

function surface(): Sender {
  return { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
}

function contentScript(differing: Partial<Sender> = {}): Sender {
  const tab = { id: 3, ...PAGE } as Browser.tabs.Tab;
  return {
    id: browser.runtime.id,
    url: PAGE.url,
    frameId: 0,
    documentLifecycle: 'active',
    tab,
    ...differing,
  };
}

beforeEach(resetBrowser);

describe('the background', () => {
  test('lets a content script speak of its own tab', async () => {
    await writeRecord(3, RECORD);
    expect(await receive(POINTS_AT, contentScript())).toEqual({ ok: true, value: null });
    expect((await readRecord(3))?.focus).toMatchObject({ fact: 'deter-russia' });
  });

  test.each<FromSurface>([
    COMPARE,
    { say: 'make-sure-it-is-compared', tab: 3 },
    { say: 'paint', tab: 3, on: true },
    { say: 'show-sentence', tab: 3, sentence: 0 },
  ])('does not let a content script say $say', async (message) => {
    expect(await receive(message, contentScript())).toMatchObject({ ok: false });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('does not let a surface pretend to be a page', async () => {
    await writeRecord(3, RECORD);
    expect(await receive(POINTS_AT, surface())).toMatchObject({ ok: false });
    expect((await readRecord(3))?.focus).toBeNull();
  });

  test.each([
    { who: 'another extension', sender: { id: 'someone-else' } },
    { who: 'a frame in the page', sender: { frameId: 5 } },
    { who: 'a page that is only prerendered', sender: { documentLifecycle: 'prerender' as const } },
    {
      who: 'a page that is left and kept for the way back',
      sender: { documentLifecycle: 'cached' as const },
    },
  ])('does not listen to $who', async ({ sender }) => {
    await writeRecord(3, RECORD);
    expect(await receive(POINTS_AT, contentScript(sender))).toMatchObject({ ok: false });
    expect((await readRecord(3))?.focus).toBeNull();
  });

  test('does not take a page whose address begins like its own for one of its own', async () => {
    const url = `${browser.runtime.getURL('/').slice(0, -1)}.example/`;
    expect(await receive(COMPARE, contentScript({ url }))).toMatchObject({ ok: false });
  });

  test.each([
    { message: undefined },
    { message: 'compare' },
    { message: {} },
    { message: { say: 'conquer' } },
    { message: { say: 'compare', tab: '3' } },
    { message: { say: 'compare', tab: -1 } },
    { message: { say: 'paint', tab: 3 } },
  ])('answers $message with a problem and goes on', async ({ message }) => {
    expect(await receive(message, surface())).toMatchObject({ ok: false, problem: { kind: 'page-changed' } });
  });

  test('answers an article that is too long with the reason', async () => {
    const text = 'a'.repeat(500_001);
    const article = {
      ...{ url: PAGE.url, title: null, byline: null, outlet: null, published: null, language: null },
      ...{ partial: false, blocks: [], text },
    };
    const answer = await receive({ say: 'i-have-read', page: PAGE, article }, contentScript());
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'too-large' } });
  });

  test('answers with a problem when what it calls breaks', async () => {
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('Broken'));
    expect(await receive(POINTS_AT, contentScript())).toEqual({
      ok: false,
      problem: { kind: 'unexpected', details: 'Error: Broken' },
    });
  });
});
