import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import * as bad from './bad-pages.ts';
import { Chromium } from './chromium.ts';
import { ErrorConsole } from './error-console.ts';
import { NewsPage, until } from './news-page.ts';

const STORY = 'UK–Norway defence pact';
/** Within it Crossread paints again what a page has cleared, some five times. */
const FIGHT_MS = 10_000;
/** A card that cannot be placed is gone by then. */
const CARD_MS = 500;

describe('a page that nobody expects', () => {
  let chromium: Chromium;
  let errors: ErrorConsole;
  let news: NewsPage;

  beforeAll(async () => {
    chromium = await Chromium.start();
    errors = await ErrorConsole.open(chromium);
    for (const page of Object.values(bad)) chromium.site.add(page);
  });
  afterEach(async () => {
    await news.page.close();
    expect(await errors.all()).toEqual([]);
  });
  afterAll(() => chromium.stop());

  async function read({ url }: { url: string }): Promise<NewsPage> {
    news = new NewsPage(await chromium.newPage());
    errors.listenTo(news.page);
    await news.page.setViewport({ width: 400, height: 200 });
    await news.open(url);
    return news;
  }

  test.each([
    { what: 'with nothing on it', page: bad.EMPTY },
    { what: 'whose body was taken away', page: bad.NO_BODY },
    { what: 'of frames, without a body', page: bad.FRAMESET },
  ])('$what has no article', async ({ page }) => {
    const popup = await chromium.clickIcon(await read(page));
    await popup.untilSays(en.state.noArticle.title);
  });

  test.each([
    {
      what: 'of one paragraph of 2 MB',
      page: bad.LONG_PARAGRAPH,
      says: en.state.failed.problem['too-large'],
    },
    { what: 'of 100,000 elements', page: bad.MANY_ELEMENTS, says: STORY },
    { what: 'in a language that Crossread does not know', page: bad.HUNGARIAN, says: en.state.noStory.title },
  ])('$what is answered in plain words, and stays of use', async ({ page, says }) => {
    const popup = await chromium.clickIcon(await read(page));
    await popup.untilSays(says);
    await expectOfUse(news);
  });

  test.each([
    { what: 'whose form takes the names of every property', page: bad.CLOBBERED },
    { what: 'that lays traps in the browser’s own functions', page: bad.OVERRIDDEN },
    { what: 'with the strictest security policy', page: bad.STRICT_POLICY },
    { what: 'that changes ten thousand elements a second', page: bad.STORM },
    { what: 'that speaks as if it were Crossread', page: bad.IMPOSTOR },
  ])('$what is compared, marked and of use like any other', async ({ page }) => {
    const popup = await chromium.clickIcon(await read(page));
    await popup.untilSays(STORY);
    await news.page.bringToFront();
    await untilMarked();
    await new Promise((resolve) => setTimeout(resolve, CARD_MS));
    expect(await news.card()).not.toBe('');
    await news.page.keyboard.press('Escape');
    await news.untilNoCard();
    await expectOfUse(news);
  });

  test('that clears every highlight at once wins, and the panel tells all the same', async () => {
    const popup = await chromium.clickIcon(await read(bad.CLEARING));
    await popup.untilSays(STORY);
    await new Promise((resolve) => setTimeout(resolve, FIGHT_MS));
    const repairs = await news.page.evaluate('clearings');
    expect(repairs).toBeGreaterThan(1);
    expect(repairs).toBeLessThan(10);
    const panel = await chromium.openPanel(popup);
    await panel.untilSays(STORY);
    await expectOfUse(news);
  });

  /** The page itself may tell nothing true: a card is opened, and asked for from outside. */
  async function untilMarked(): Promise<void> {
    await until(async () => {
      await chromium.pressShortcut('next-sentence');
      return (await news.card()) !== '';
    }, 'a card');
  }
});

/** The page hears that it is scrolled, and its own button that it is pressed; the page’s title tells, whatever else lies. */
async function expectOfUse({ page }: NewsPage): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(200, 100);
  await page.mouse.wheel({ deltaY: 100 });
  await until(async () => (await page.title()) === 'Scrolled', 'the page to scroll');
  const button = await page.$('#own');
  await button?.click();
  await until(async () => (await page.title()) === 'Pressed', 'the page’s button to hear of the press');
}
