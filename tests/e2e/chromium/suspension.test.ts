import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';
import { newsAt } from './news.ts';
import { type NewsPage, until } from './news-page.ts';
import type { Surface } from './surface.ts';

const STORY = 'UK–Norway defence pact';
const COURIER = newsAt('www.reuters.com', 'northern-courier');
const SHUT_OUT = 'from which Kyiv has been excluded';

/** One reader's way through Crossread, in order, each step with a worker that has just been stopped. */
describe('a worker that is stopped before every step', () => {
  let chromium: Chromium;
  let news: NewsPage;
  let popup: Surface;
  let panel: Surface;

  beforeAll(async () => {
    chromium = await Chromium.start();
    chromium.site.add(COURIER);
    await chromium.grant('https://*.reuters.com/*');
    news = await chromium.read('about:blank');
  });
  afterAll(() => chromium.stop());

  function step(title: string, take: () => Promise<unknown>): void {
    test(title, async () => {
      await chromium.stopWorker();
      await take();
    });
  }

  step('recognises a story', async () => {
    await news.open(COURIER.url);
    await news.untilHighlighted(SHUT_OUT);
  });

  step('shows it in the popup', async () => {
    popup = await chromium.clickIcon(news);
    await popup.untilSays(STORY);
  });

  step('takes the highlights away', async () => {
    await popup.press(en.popup.highlights);
    await news.untilPlain();
  });

  step('brings them back', async () => {
    await popup.press(en.popup.highlights);
    await news.untilHighlighted(SHUT_OUT);
  });

  step('fills the side panel', async () => {
    panel = await chromium.openPanel(popup);
    await panel.untilSays(STORY);
  });

  step('scrolls to a sentence', async () => {
    await news.page.setViewport({ width: 800, height: 300 });
    await panel.page.locator('button::-p-text(from which others are shut out)').click();
    await panel.press(en.action.showInArticle);
    await until(() => news.shows(SHUT_OUT), 'the sentence to come into view');
  });

  step('answers a click in the article', async () => {
    await news.page.bringToFront();
    await news.click(SHUT_OUT);
    await panel.page.waitForFunction(() =>
      document.activeElement?.textContent?.includes('from which others are shut out'),
    );
  });

  step('steps by the keyboard', async () => {
    await chromium.pressShortcut('next-sentence');
    await news.untilCardSays(en.verdict.framed);
  });

  step('compares the page again after a reload', async () => {
    await news.page.reload();
    await news.untilHighlighted(SHUT_OUT);
    await panel.untilSays(STORY);
  });

  step('forgets a tab that is closed', async () => {
    await news.page.close();
    await until(async () => (await chromium.comparisons()).length === 0, 'the record to go');
  });
});

describe('a worker that is stopped while it compares', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
    chromium.site.add(COURIER);
  });
  afterAll(() => chromium.stop());

  test.each([0, 20, 60, 120])('%i ms after the click still gives its answer, once', async (delay) => {
    const news = await chromium.read(COURIER.url);
    const popup = await chromium.clickIcon(news);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await chromium.stopWorker();
    await popup.untilSays(STORY);
    await news.untilHighlighted(SHUT_OUT);
    const sentences = await news.highlighted();
    expect(sentences.filter((text) => text.includes(SHUT_OUT))).toHaveLength(1);
    await news.page.close();
  });
});
