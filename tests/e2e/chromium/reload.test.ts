import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Chromium } from './chromium.ts';
import { newsOf } from './news.ts';

const COURIER = newsOf('northern-courier');
const SHUT_OUT = 'from which Kyiv has been excluded';
/** By then a message has been tried for the last time. */
const SILENT_MS = 3000;

describe('an extension that is reloaded, as by an update', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
  });
  afterAll(() => chromium.stop());

  test('takes everything out of the open pages, and says nothing', async () => {
    const news = await chromium.read(COURIER.url);
    const errors: unknown[] = [];
    news.page.on('pageerror', (error) => errors.push(error));
    await chromium.clickIcon(news);
    await news.untilHighlighted(SHUT_OUT);
    await chromium.inWorker('void setTimeout(() => chrome.runtime.reload())');
    await news.untilPlain();
    expect(await news.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await news.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(errors).toEqual([]);
  });

  test.each([50, 150, 250])('is no error in a page that was being read for %i ms', async (delay) => {
    const fresh = await Chromium.start();
    onTestFinished(() => fresh.stop());
    const news = await fresh.read(COURIER.url);
    const errors: unknown[] = [];
    news.page.on('pageerror', (error) => errors.push(error));
    await fresh.clickIcon(news);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await fresh.inWorker('void setTimeout(() => chrome.runtime.reload())');
    await new Promise((resolve) => setTimeout(resolve, SILENT_MS));
    expect(errors).toEqual([]);
  });
});
