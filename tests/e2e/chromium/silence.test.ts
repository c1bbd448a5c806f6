import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium } from './chromium.ts';
import { newsAt } from './news.ts';

const COURIER = newsAt('www.reuters.com', 'northern-courier');
const FISHERIES = newsAt('www.reuters.com', 'fjordposten-fisheries');
const SETTLED_MS = 2000;

/** All that a page could know an extension by. */
interface Traces {
  globals: string[];
  messages: unknown[];
  announcements: number;
  markup: string;
  highlights: number;
  sheets: number;
  resources: string[];
  canReadExtension: boolean;
}

let chromium: Chromium;

beforeAll(async () => {
  chromium = await Chromium.start();
  for (const page of [COURIER, FISHERIES]) chromium.site.add(page);
});
afterAll(() => chromium.stop());

describe('a page without a known story', () => {
  test('cannot tell whether Crossread is there', async () => {
    const without = await traces();
    await chromium.grant('https://*.reuters.com/*');
    const withDetector = await traces();
    expect(withDetector).toEqual(without);
    expect(withDetector).toMatchObject({ messages: [], highlights: 0, sheets: 0, canReadExtension: false });
  });

  async function traces(): Promise<Traces> {
    const page = await chromium.newPage();
    await page.evaluateOnNewDocument(listenForTraces, chromium.id);
    await page.goto(FISHERIES.url);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const found = await page.evaluate(collectTraces, chromium.id);
    await page.close();
    return found;
  }
});

describe('a page with a known story', () => {
  test('sees highlights under names that mean nothing and are others at every visit', async () => {
    await chromium.grant('https://*.reuters.com/*');
    const [first, second] = [await highlightNames(), await highlightNames()];
    for (const name of first) expect(name).toMatch(/^[a-z]{12}$/);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });

  async function highlightNames(): Promise<string[]> {
    const news = await chromium.read(COURIER.url);
    await news.untilHighlighted('Kyiv');
    const names = await news.page.evaluate(() => [...CSS.highlights.keys()]);
    await news.page.close();
    return names;
  }
});

describe('the network', () => {
  test('is not used: from the click to the filled panel the page asks nothing of any server', async () => {
    const requests: string[] = [];
    const news = await chromium.read(COURIER.url);
    news.page.on('request', (request) => requests.push(request.url()));
    const popup = await chromium.clickIcon(news);
    await popup.untilSays('UK–Norway defence pact');
    const panel = await chromium.openPanel(popup);
    await panel.untilSays('UK–Norway defence pact');
    await news.pointAt('Kyiv has been excluded');
    await news.untilCardSays('Forces News');
    expect(requests).toEqual([]);
    await news.page.close();
  });

  test.each(['options.html', 'popup.html', 'sidepanel.html', 'welcome.html'])(
    'is closed to %s, even to a site that the reader has allowed',
    async (file) => {
      await chromium.grant('https://*.reuters.com/*');
      const page = await chromium.openOwnPage(file);
      const answer = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'an answer',
            (error) => error.name,
          ),
        COURIER.url,
      );
      expect(answer).toBe('TypeError');
      await page.close();
    },
  );

  test('is closed to the worker', async () => {
    const answer = await chromium.inWorker(
      `fetch(${JSON.stringify(COURIER.url)}).then(() => 'an answer', (error) => error.name)`,
    );
    expect(answer).toBe('TypeError');
  });
});

function listenForTraces(id: string): void {
  const heard = { messages: [] as unknown[], announcements: 0 };
  Object.defineProperty(window, 'heard', { value: heard, enumerable: false });
  addEventListener('message', ({ data }) => heard.messages.push(data));
  for (const script of ['detector', 'reader', 'content']) {
    const name = `${id}:${script}:wxt:content-script-started`;
    document.addEventListener(name, () => heard.announcements++);
  }
}

async function collectTraces(id: string): Promise<Traces> {
  const { heard } = window as unknown as { heard: Pick<Traces, 'messages' | 'announcements'> };
  const canReadExtension = await fetch(`chrome-extension://${id}/manifest.json`).then(
    () => true,
    () => false,
  );
  return {
    ...heard,
    globals: Object.keys(window).toSorted(),
    markup: document.documentElement.outerHTML,
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    canReadExtension,
  };
}
