import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';
import { newsOf } from './news.ts';
import type { NewsPage } from './news-page.ts';

const STORY = 'UK–Norway defence pact';
const COURIER = newsOf('northern-courier');
const SHUT_OUT = 'from which Kyiv has been excluded';

describe('a click on the icon, with nothing switched on', () => {
  let chromium: Chromium;
  let news: NewsPage | undefined;

  beforeAll(async () => {
    chromium = await Chromium.start();
  });
  afterEach(() => news?.page.close());
  afterAll(() => chromium.stop());

  async function read(url: string): Promise<NewsPage> {
    news = await chromium.read(url);
    return news;
  }

  test('compares the page: the popup tells the story, the counts and what differs', async () => {
    const popup = await chromium.clickIcon(await read(COURIER.url));
    await popup.untilSays(STORY);
    const text = await popup.says();
    expect(text).toContain('The Northern Courier · 20 February 2025');
    expect(text).toContain('1 differs');
    expect(text).toContain('Kyiv has been excluded');
    expect(text).toContain(en.verdict.omitted);
  });

  test('highlights the sentences, and leaves the page’s own elements as they were', async () => {
    const page = await read(COURIER.url);
    const before = await page.page.content();
    await chromium.clickIcon(page);
    await page.untilHighlighted(SHUT_OUT);
    expect(await page.page.content()).toBe(before);
  });

  test('puts the number of facts told differently on the icon, in words in its tooltip', async () => {
    const page = await read(COURIER.url);
    const popup = await chromium.clickIcon(page);
    await popup.untilSays(STORY);
    await chromium.untilBadge('a count');
    const { text, title } = await chromium.badge();
    expect(Number(text)).toBeGreaterThan(0);
    expect(title).toMatch(new RegExp(`^${text} facts? (is|are) told differently elsewhere$`));
  });

  test('takes the highlights away and brings them back by the popup’s switch', async () => {
    const page = await read(COURIER.url);
    const popup = await chromium.clickIcon(page);
    await page.untilHighlighted(SHUT_OUT);
    await popup.press(en.popup.highlights);
    await page.untilPlain();
    await popup.press(en.popup.highlights);
    await page.untilHighlighted(SHUT_OUT);
  });

  test('lets the pointer open a card beside a sentence, and Escape close it', async () => {
    const page = await read(COURIER.url);
    await chromium.clickIcon(page);
    await page.untilHighlighted(SHUT_OUT);
    await page.page.bringToFront();
    await page.pointAt(SHUT_OUT);
    await page.untilCardSays(en.verdict.differs);
    expect(await page.card()).toContain('Forces News');
    await page.page.keyboard.press('Escape');
    await page.untilNoCard();
  });

  test('lets the keyboard go from sentence to sentence, around the end, and close the card', async () => {
    const page = await read(COURIER.url);
    await chromium.clickIcon(page);
    await page.untilHighlighted(SHUT_OUT);
    await page.page.bringToFront();
    await chromium.pressShortcut('next-sentence');
    await page.untilCardSays(en.verdict.framed);
    await chromium.pressShortcut('previous-sentence');
    await page.untilCardSays(en.verdict.differs);
    expect(await page.shows(SHUT_OUT)).toBe(true);
    await page.page.keyboard.press('Escape');
    await page.untilNoCard();
  });

  test('on an article of no known story says so, and highlights nothing', async () => {
    const page = await read(newsOf('fjordposten-fisheries').url);
    const popup = await chromium.clickIcon(page);
    await popup.untilSays(en.state.noStory.title);
    expect(await page.highlighted()).toEqual([]);
    await chromium.untilBadge('nothing');
  });

  test('on a front page finds no article', async () => {
    const page = await read(newsOf('northern-courier-front').url);
    const popup = await chromium.clickIcon(page);
    await popup.untilSays(en.state.noArticle.title);
    expect(await page.highlighted()).toEqual([]);
  });

  test('on a page of the browser’s own says that it cannot be read', async () => {
    const popup = await chromium.clickIcon(await read('chrome://version/'));
    await popup.untilSays(en.state.unreadable.title);
  });

  test('is needed: a popup opened without one may not read the page, and says so', async () => {
    const page = await read(COURIER.url);
    const popup = await chromium.openPopup();
    await popup.untilSays(en.state.noPermission.title);
    expect(await page.highlighted()).toEqual([]);
  });

  test('on a site switched off does nothing, until it is switched on again', async () => {
    const page = await read(COURIER.url);
    const popup = await chromium.clickIcon(page);
    await page.untilHighlighted(SHUT_OUT);
    await popup.press(en.popup.leaveAlone(COURIER.host));
    await page.untilPlain();
    await popup.untilSays(en.state.switchedOff.title);
    await chromium.untilBadge('nothing');
    await popup.press(en.action.switchOn);
    await page.untilHighlighted(SHUT_OUT);
  });
});
