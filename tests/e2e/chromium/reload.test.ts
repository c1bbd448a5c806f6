import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium } from './chromium.ts';
import { newsOf } from './news.ts';

const COURIER = newsOf('northern-courier');
const SHUT_OUT = 'from which Kyiv has been excluded';

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
});
