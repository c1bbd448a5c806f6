import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page, ScreenshotOptions } from 'puppeteer-core';
import { en } from '../../lib/engine/report/words/en.ts';
import { nb } from '../../lib/engine/report/words/nb.ts';
import { Chromium } from './chromium/chromium.ts';
import { newsOf } from './chromium/news.ts';
import type { NewsPage } from './chromium/news-page.ts';
import type { Surface } from './chromium/surface.ts';

/**
 * `npm run pictures`: takes the README's pictures, of the built extension on the local news site, light and dark.
 * The same build gives the same pictures.
 */
const FOLDER = 'docs/pictures';
const ARTICLE = newsOf('fjordposten');
const FRAMED = '“Russian aggression”';
const LOOKS = ['light', 'dark'] as const;

const PAGE = { width: 740, height: 960, deviceScaleFactor: 1.25 };
/** Without the paper's own bars above and below. */
const ARTICLE_ALONE = { x: 28, y: 66, width: 660, height: 684 };
const NARROW = { width: 380, height: 680, deviceScaleFactor: 1.5 };
const WIDE = { width: 860, height: 620, deviceScaleFactor: 1.5 };
/** A card opens when the pointer has rested; a surface draws what has changed well within it. */
const REST_MS = 800;

type Look = (typeof LOOKS)[number];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const chromium = await Chromium.start();
  try {
    const news = await chromium.read(ARTICLE.url);
    const popup = await chromium.clickIcon(news);
    for (const look of LOOKS) await takePopup(popup, look);
    const panel = await chromium.openPanel(popup);
    for (const look of LOOKS) await takeArticle(news, look);
    for (const look of LOOKS) await takePanel(panel, look);
    await speakNorwegian(panel);
    for (const look of LOOKS) await takeWidePanel(panel, look);
  } finally {
    await chromium.stop();
  }
}

async function takePopup(popup: Surface, look: Look): Promise<void> {
  await popup.untilSays(en.verdict.omitted);
  await dress(popup.page, look);
  const whole = await popup.page.waitForSelector('.popup');
  const box = await whole?.boundingBox();
  if (!box) throw new Error('the popup is empty');
  // A popup's window is the browser's own affair: its picture is as large as that, and no finer.
  await take(popup.page, 'popup', look, { clip: box });
}

async function takePanel(panel: Surface, look: Look): Promise<void> {
  await dress(panel.page, look);
  await panel.page.setViewport(NARROW);
  await panel.press(en.panel.facts);
  await take(panel.page, 'panel-facts', look);
  await panel.press(en.panel.wording);
  await take(panel.page, 'panel-wording', look);
}

async function speakNorwegian(panel: Surface): Promise<void> {
  await panel.page.evaluate(() => chrome.storage.local.set({ settings: { language: 'nb' } }));
  await panel.untilSays(nb.panel.wording);
  await panel.press(nb.panel.facts);
}

async function takeWidePanel({ page }: Surface, look: Look): Promise<void> {
  await dress(page, look);
  await page.setViewport(WIDE);
  await take(page, 'panel-wide-norwegian', look);
}

async function takeArticle(news: NewsPage, look: Look): Promise<void> {
  await news.page.bringToFront();
  await dress(news.page, look);
  await news.page.setViewport(PAGE);
  await news.untilHighlighted(FRAMED);
  await news.pointAt(FRAMED);
  await news.untilCardSays(en.verdict.framed);
  // To go beyond the window the browser would make it small for a moment, and a card goes with its sentence.
  await take(news.page, 'article', look, { clip: ARTICLE_ALONE, captureBeyondViewport: false });
  await news.page.keyboard.press('Escape');
  await news.untilNoCard();
}

/** Light or dark, with nothing in motion. */
async function dress(page: Page, look: Look): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function take(page: Page, name: string, look: Look, options: ScreenshotOptions = {}): Promise<void> {
  await wait(REST_MS);
  await page.screenshot({ path: `${FOLDER}/${name}-${look}.png`, ...options });
}

declare const chrome: {
  storage: { local: { set(items: object): Promise<void> } };
};

await main();
