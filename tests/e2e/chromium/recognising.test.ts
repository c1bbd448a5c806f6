import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';
import { newsAt } from './news.ts';
import type { NewsPage } from './news-page.ts';

const REUTERS = 'https://*.reuters.com/*';
const COURIER = newsAt('www.reuters.com', 'northern-courier');
const FJORDPOSTEN = newsAt('www.reuters.com', 'fjordposten');
const FISHERIES = newsAt('www.reuters.com', 'fjordposten-fisheries');
const FRONT = newsAt('www.reuters.com', 'northern-courier-front');
const SHUT_OUT = 'from which Kyiv has been excluded';
const SETTLED_MS = 1500;

describe('on a news site that the reader has allowed', () => {
  let chromium: Chromium;
  let news: NewsPage | undefined;

  beforeAll(async () => {
    chromium = await Chromium.start();
    for (const page of [COURIER, FJORDPOSTEN, FISHERIES, FRONT]) chromium.site.add(page);
    await chromium.grant(REUTERS);
  });
  afterEach(() => news?.page.close());
  afterAll(() => chromium.stop());

  async function read(url: string): Promise<NewsPage> {
    news = await chromium.read(url);
    return news;
  }

  test('a story is recognised by itself: highlights, and the count on the icon', async () => {
    const page = await read(COURIER.url);
    await page.untilHighlighted(SHUT_OUT);
    await chromium.untilBadge('a count');
  });

  test.each([
    { what: 'a near miss', page: FISHERIES },
    { what: 'a front page that lists the headline', page: FRONT },
  ])('$what is left in peace, and nobody is woken', async ({ page }) => {
    const shown = await read('about:blank');
    // The tab closed before wakes the worker for itself: let that be over.
    await chromium.inWorker('chrome.tabs.query({})');
    await chromium.stopWorker();
    await shown.open(page.url);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect(await shown.highlighted()).toEqual([]);
    expect(await chromium.isWorkerRunning()).toBe(false);
  });

  test('the popup has its answer before it is asked for', async () => {
    const page = await read(COURIER.url);
    await page.untilHighlighted(SHUT_OUT);
    const popup = await chromium.openPopup();
    await popup.untilSays('UK–Norway defence pact');
  });

  test('a page that swaps its article is compared anew, and the old answer is gone first', async () => {
    const page = await read(COURIER.url);
    await page.untilHighlighted(SHUT_OUT);
    await page.goWithoutLoading(FJORDPOSTEN.html, FJORDPOSTEN.path);
    await page.untilHighlighted('Russian aggression');
    expect((await page.highlighted()).join(' ')).not.toContain(SHUT_OUT);
    await chromium.untilBadge('a count');
  });

  test('a page that swaps its article for one of another story is left plain', async () => {
    const page = await read(COURIER.url);
    await page.untilHighlighted(SHUT_OUT);
    await page.goWithoutLoading(FISHERIES.html, FISHERIES.path);
    await page.untilPlain();
    await chromium.untilBadge('nothing');
  });

  test('a change behind the # of the address changes nothing', async () => {
    const page = await read(COURIER.url);
    await page.untilHighlighted(SHUT_OUT);
    const before = await page.highlighted();
    await page.page.evaluate(() => history.pushState({}, '', '#comments'));
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect(await page.highlighted()).toEqual(before);
    await chromium.untilBadge('a count');
  });

  test('back to an article brings its highlights and its answer back', async () => {
    const page = await read(COURIER.url);
    await page.untilHighlighted(SHUT_OUT);
    await page.page.evaluate(() => Object.assign(window, { isTheSame: true }));
    await page.open(FISHERIES.url);
    await chromium.untilBadge('nothing');
    await page.page.goBack();
    expect(await page.page.evaluate(() => 'isTheSame' in window)).toBe(true);
    await page.untilHighlighted(SHUT_OUT);
    await chromium.untilBadge('a count');
    await chromium.pressShortcut('next-sentence');
    await page.untilCardSays(en.verdict.framed);
  });

  test('a page that re-renders keeps the highlights on their words', async () => {
    const page = await read(COURIER.url);
    await page.untilHighlighted(SHUT_OUT);
    const before = await page.highlighted();
    await page.page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await page.untilHighlighted(SHUT_OUT);
    expect(await page.highlighted()).toEqual(before);
  });

  test('an open page is looked at as soon as its site is allowed, and left when that is taken back', async () => {
    const yle = newsAt('yle.fi', 'northern-courier');
    chromium.site.add(yle);
    const page = await read(yle.url);
    await chromium.grant('https://*.yle.fi/*');
    await page.page.bringToFront();
    await page.untilHighlighted(SHUT_OUT);
    await chromium.revoke('https://*.yle.fi/*');
    await page.untilPlain();
    await page.page.reload();
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect(await page.highlighted()).toEqual([]);
  });
});

describe('the switch on the welcome page', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
    chromium.site.add(COURIER);
  });
  afterAll(() => chromium.stop());

  test('recognises stories on the listed sites once it is on, and no more once it is off', async () => {
    const welcome = await chromium.openOwnPage('welcome.html');
    const listed = await welcome.evaluate(() => chrome.runtime.getManifest().optional_host_permissions);
    await chromium.answerYesFor(...listed.filter((origin) => origin !== '*://*/*'));
    await welcome.bringToFront();
    await welcome.locator('[role=switch]').click();
    await welcome.waitForSelector('[role=switch][aria-checked=true]');
    const news = await chromium.read(COURIER.url);
    await news.untilHighlighted(SHUT_OUT);

    await welcome.bringToFront();
    await welcome.locator('[role=switch]').click();
    await welcome.waitForSelector('[role=switch][aria-checked=false]');
    await news.page.bringToFront();
    await news.page.reload();
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    expect(await news.highlighted()).toEqual([]);
  });
});

declare const chrome: { runtime: { getManifest(): { optional_host_permissions: string[] } } };
