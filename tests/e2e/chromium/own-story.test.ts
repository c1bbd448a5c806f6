import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';
import { newsOf } from './news.ts';

const NAME = 'The Larkvik ferry';
const SAVED = ['larkvik-wire', 'larkvik-copy', 'larkvik-local', 'larkvik-critical', 'larkvik-trade'];
const SIXTH = newsOf('larkvik-sixth');
const HOW_MANY_HURT = 'Sixteen passengers';
const { saving } = en;

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
    await popup.write(NAME, `${saving.newStory}: ${saving.storyName.toLowerCase()}`);
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
});
