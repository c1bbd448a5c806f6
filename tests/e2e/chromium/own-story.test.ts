import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';
import { LibraryPage } from './library-page.ts';
import { newsOf } from './news.ts';
import { nameStory } from './reader.ts';

const { saving } = en;

describe('a story of the reader’s own', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
  });
  afterAll(() => chromium.stop());

  test.each([0, 10, 25, 50, 75, 100, 150, 200, 300, 500])(
    'is whole, and one, when the worker is stopped %i ms after the wish to save',
    async (pause) => {
      const name = `Stopped after ${pause} ms`;
      const page = await chromium.read(newsOf('fjordposten-fisheries').url);
      const popup = await chromium.clickIcon(page);
      await popup.untilSays(en.action.compareAgain);
      await popup.press(saving.open);
      await nameStory(popup, name);
      await popup.press(saving.save);
      await new Promise((resolve) => setTimeout(resolve, pause));
      await chromium.stopWorker();
      await popup.untilSays(saving.openLibrary);
      await page.page.close();
      const library = await LibraryPage.open(chromium);
      await library.untilSays(name);
      expect((await library.says()).split(name)).toHaveLength(2);
      await library.page.close();
    },
  );
});
