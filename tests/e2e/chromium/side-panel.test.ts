import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';
import { newsOf } from './news.ts';
import { type NewsPage, until } from './news-page.ts';
import type { Surface } from './surface.ts';

const STORY = 'UK–Norway defence pact';
const COURIER = newsOf('northern-courier');
const SHUT_OUT = 'from which Kyiv has been excluded';

describe('the side panel', () => {
  let chromium: Chromium;
  let news: NewsPage;
  let panel: Surface;

  beforeAll(async () => {
    chromium = await Chromium.start();
    news = await chromium.read(COURIER.url);
    panel = await chromium.openPanel(await chromium.clickIcon(news));
    await panel.untilSays(STORY);
  });
  beforeEach(() => news.page.bringToFront());
  afterAll(() => chromium.stop());

  test('lays the facts beside the outlets, in a table', async () => {
    const outlets = await panel.page.$$eval('table thead th', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    expect(outlets).toEqual(
      expect.arrayContaining(['The Independent', 'Forces News', 'The Arctic Century', 'GOV.UK']),
    );
    expect((await panel.page.$$('table tbody tr')).length).toBeGreaterThan(30);
  });

  test('says what the page leaves out', async () => {
    const text = await panel.says();
    expect(text).toContain('border post');
    expect(text).toContain('Camp Viking');
  });

  test('scrolls the page to the sentence of a fact that is clicked', async () => {
    await news.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await news.page.setViewport({ width: 800, height: 300 });
    expect(await news.shows(SHUT_OUT)).toBe(false);
    await panel.page.locator('button::-p-text(from which others are shut out)').click();
    await panel.press(en.action.showInArticle);
    await until(() => news.shows(SHUT_OUT), 'the sentence to come into view');
  });

  test('brings the row of a sentence that is clicked in the page into view', async () => {
    await panel.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await news.untilHighlighted(SHUT_OUT);
    await news.click(SHUT_OUT);
    await panel.page.waitForFunction(() =>
      document.activeElement?.textContent?.includes('from which others are shut out'),
    );
  });

  test('finds facts by a word, typed with a slip', async () => {
    await panel.write('headquarers', en.panel.search);
    await panel.untilSays('Joint Headquarters');
    expect(await panel.says()).not.toContain('Camp Viking');
  });

  test('keeps what was searched for while something else about the page changes', async () => {
    await chromium.pressShortcut('toggle-highlights');
    await news.untilPlain();
    await chromium.pressShortcut('toggle-highlights');
    await news.untilHighlighted(SHUT_OUT);
    expect(await panel.says()).toContain('Joint Headquarters');
    expect(await panel.says()).not.toContain('Camp Viking');
    await panel.write('', en.panel.search);
    await panel.untilSays('Camp Viking');
  });

  test('follows the reader to another tab, and back', async () => {
    const other = await chromium.read(newsOf('fjordposten-fisheries').url);
    await panel.untilSays(en.state.noPermission.title);
    expect(await panel.says()).not.toContain(STORY);
    await other.page.close();
    await news.page.bringToFront();
    await panel.untilSays(STORY);
  });

  test('forgets the article when its tab goes to another page', async () => {
    await news.open(newsOf('northern-courier-front').url);
    await panel.page.waitForFunction((story) => !document.body.textContent.includes(story), {}, STORY);
  });
});
