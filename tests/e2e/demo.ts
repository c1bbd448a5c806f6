import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { ScreenshotClip } from 'puppeteer-core';
import { comparisonTable } from '../../lib/cli/comparison-table.ts';
import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { requireBrowsers } from './browsers.ts';
import { Chromium } from './chromium/chromium.ts';
import type { NewsPage } from './chromium/news-page.ts';
import type { Surface } from './chromium/surface.ts';
import { addressOf, sitePages } from './site/article.ts';

/**
 * `npm start`: builds the extension and opens it on a page of the local news site. Without a display, or with
 * `--headless`, takes pictures of it instead, prints the comparison and ends.
 */
const PAGE = 'fjordposten';
const FRAMED = '“Russian aggression”';
const PICTURES = '.output/demo';
const WINDOW = { width: 1200, height: 900, deviceScaleFactor: 2 };
/** A card opens when the pointer has rested. */
const CARD_MS = 800;

async function main(): Promise<void> {
  requireBrowsers(['chromium']);
  build();
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  const chromium = await Chromium.start({ isHeadless });
  try {
    if (isHeadless) await takePictures(chromium);
    else await stayOpen(chromium);
  } finally {
    await chromium.stop();
  }
}

function build(): void {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function takePictures(chromium: Chromium): Promise<void> {
  console.log('Taking pictures of it in a browser without a window …');
  mkdirSync(PICTURES, { recursive: true });
  const news = await openStory(chromium);
  await news.page.setViewport(WINDOW);
  const popup = await chromium.clickIcon(news);
  await news.untilHighlighted(FRAMED);
  const comparison = await comparisonIn(popup);
  await popup.untilSays(comparison.story?.title ?? '');
  await popup.page.screenshot({ path: `${PICTURES}/popup.png`, clip: await extentOf(popup) });
  const panel = await chromium.openPanel(popup);
  await panel.untilSays(comparison.story?.title ?? '');
  await panel.page.screenshot({ path: `${PICTURES}/panel.png` });
  await news.pointAt(FRAMED);
  await wait(CARD_MS);
  await news.page.screenshot({ path: `${PICTURES}/page.png` });
  console.log(`\n${comparisonTable(comparison)}`);
  console.log(
    `\nPictures: ${['page', 'popup', 'panel'].map((name) => `${PICTURES}/${name}.png`).join(', ')}`,
  );
}

/** All of a popup: without a window, it does not grow to what it has to say. */
function extentOf({ page }: Surface): Promise<ScreenshotClip> {
  return page.evaluate(() => {
    const { width, height } =
      document.querySelector('.popup')?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
    return { x: 0, y: 0, width, height };
  });
}

async function stayOpen(chromium: Chromium): Promise<void> {
  await chromium.clickIcon(await openStory(chromium));
  const others = sitePages().filter(({ id }) => id !== PAGE);
  console.log('Crossread is open on a page of the local news site. Its other pages:');
  for (const page of others) console.log(`  ${addressOf(page)}`);
  console.log('Close the browser to end.');
  await chromium.untilClosed();
}

function openStory(chromium: Chromium): Promise<NewsPage> {
  const page = sitePages().find(({ id }) => id === PAGE);
  if (!page) throw new Error(`The news site has no page “${PAGE}”.`);
  return chromium.read(addressOf(page));
}

/** The comparison as the extension keeps it for all its surfaces. */
function comparisonIn({ page }: Surface): Promise<Comparison> {
  return page.evaluate(async () => {
    const records = Object.values(await chrome.storage.session.get());
    const comparison = records.find(({ status }) => status?.comparison)?.status?.comparison;
    if (!comparison) throw new Error('nothing was compared');
    return comparison;
  });
}

declare const chrome: {
  storage: { session: { get(): Promise<Record<string, { status?: { comparison?: Comparison } }>> } };
};

main().catch((error: Error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
});
