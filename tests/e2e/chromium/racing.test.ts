import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';
import { newsAt } from './news.ts';
import { until } from './news-page.ts';

const HOST = 'www.thenortherncourier.example';
const COURIER = newsAt(HOST, 'northern-courier');
const FISHERIES = newsAt(HOST, 'fjordposten-fisheries');

describe('a page that goes on to another article, without loading, while its first is compared', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
    chromium.site.add(COURIER);
    chromium.site.add(FISHERIES);
  });
  afterAll(() => chromium.stop());

  test.each([
    { delay: 0, isStopped: false },
    { delay: 40, isStopped: false },
    { delay: 120, isStopped: false },
    { delay: 300, isStopped: false },
    { delay: 20, isStopped: true },
    { delay: 120, isStopped: true },
  ])(
    'is never given the first’s comparison: $delay ms, worker stopped: $isStopped',
    async ({ delay, isStopped }) => {
      const news = await chromium.read(COURIER.url);
      const popup = await chromium.clickIcon(news);
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (isStopped) await chromium.stopWorker();
      await news.goWithoutLoading(FISHERIES.html, FISHERIES.path);
      await popup.untilSays(en.state.noStory.title);
      await news.untilPlain();
      expect(await chromium.comparisons()).toMatchObject([{ story: null }]);
      await news.page.close();
      await until(async () => (await chromium.comparisons()).length === 0, 'the tab to be forgotten');
    },
  );
});
