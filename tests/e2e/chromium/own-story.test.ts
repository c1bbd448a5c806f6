import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';
import { newsOf } from './news.ts';
import { until } from './news-page.ts';
import { Surface } from './surface.ts';

const NAME = 'The Larkvik ferry';
const SAVED = ['larkvik-wire', 'larkvik-copy', 'larkvik-local', 'larkvik-critical', 'larkvik-trade'];
const NEW_STORY = `${en.saving.newStory}: ${en.saving.storyName.toLowerCase()}`;
const SIXTH = newsOf('larkvik-sixth');
const HOW_MANY_HURT = 'Sixteen passengers';
const { saving, library: shelf } = en;

describe('a story of the reader’s own', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
  });
  afterAll(() => chromium.stop());

  test('begins with one article saved from the popup', async () => {
    const page = await chromium.read(newsOf(SAVED[0] as string).url);
    const popup = await chromium.clickIcon(page);
    await popup.untilSays(en.state.noStory.title);
    await popup.press(saving.open);
    await popup.untilSays(saving.local);
    await popup.write(NAME, NEW_STORY);
    await popup.press(saving.save);
    await popup.untilSays(saving.saved(NAME, 1));
    await page.page.close();
  });

  test('grows by articles for which it is proposed by itself', async () => {
    for (const [at, id] of SAVED.slice(1).entries()) {
      const page = await chromium.read(newsOf(id).url);
      const popup = await chromium.clickIcon(page);
      await popup.press(saving.open);
      await popup.untilSays(saving.intoStory);
      await popup.press(saving.save);
      await popup.untilSays(saving.saved(NAME, at + 2));
      await page.page.close();
    }
  });

  test('is what the sixth article is compared with: a number differs, a copy counts once', async () => {
    const page = await chromium.read(SIXTH.url);
    const popup = await chromium.clickIcon(page);
    await popup.untilSays(NAME);
    await page.untilHighlighted(HOW_MANY_HURT);
    const comparison = (await chromium.comparisons()).find(({ article }) => article.url === SIXTH.url);
    const hurt = comparison?.facts.find(({ verdict }) => verdict === 'differs');
    expect(hurt?.sentences).toContain(1);
    const reporting = hurt?.outlets.filter(({ reports }) => reports) ?? [];
    expect(reporting.length).toBeGreaterThan(hurt?.origins ?? 0);
    await page.page.close();
  });

  test('exported, wiped and imported gives the same comparison to the byte', async () => {
    const before = await comparisonOfSixth();
    const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
    const library = await openLibrary(folder);
    await library.press(NAME);
    await library.press(shelf.story.exportStory(NAME));
    await library.press(shelf.export.save);
    await until(
      async () => readdirSync(folder).some((name) => name.endsWith('.json')),
      'the file to be there',
    );
    const [file] = readdirSync(folder).filter((name) => name.endsWith('.json'));

    await library.page.goto(library.page.url().replace(/#.*$/, ''));
    await library.press(shelf.stories.removeStory(NAME));
    await library.untilSays(shelf.stories.removed(NAME));
    expect((await comparisonOfSixth())?.story).toBeNull();

    const input = await library.page.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, file as string));
    await library.untilSays(shelf.import.title);
    await library.press(shelf.import.choice.add);
    await library.untilSays(shelf.import.imported(NAME));
    expect(JSON.stringify(await comparisonOfSixth())).toBe(JSON.stringify(before));
  });

  test.each([0, 10, 25, 50, 75, 100, 150, 200, 300, 500])(
    'is whole, and one, when the worker is stopped %i ms after the wish to save',
    async (pause) => {
      const name = `Stopped after ${pause} ms`;
      const page = await chromium.read(newsOf('fjordposten-fisheries').url);
      const popup = await chromium.clickIcon(page);
      await popup.untilSays(en.action.compareAgain);
      await popup.press(saving.open);
      await popup.untilSays(saving.local);
      const stories = await popup.page.$('select');
      await stories?.select('');
      await popup.write(name, stories ? saving.storyName : NEW_STORY);
      await popup.press(saving.save);
      await new Promise((resolve) => setTimeout(resolve, pause));
      await chromium.stopWorker();
      await popup.untilSays(saving.openLibrary);
      await page.page.close();
      const library = await openLibrary(tmpdir());
      await library.untilSays(name);
      expect((await library.says()).split(name)).toHaveLength(2);
      await library.page.close();
    },
  );

  async function openLibrary(downloads: string): Promise<Surface> {
    const page = await chromium.openOwnPage('library.html');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    return new Surface(page);
  }

  /** What comes of comparing the sixth article now. */
  async function comparisonOfSixth(): Promise<Comparison | undefined> {
    const page = await chromium.read(SIXTH.url);
    const popup = await chromium.clickIcon(page);
    await popup.untilSays(en.action.compareAgain);
    const found = (await chromium.comparisons()).find(({ article }) => article.url === SIXTH.url);
    await page.page.close();
    return found;
  }
});
