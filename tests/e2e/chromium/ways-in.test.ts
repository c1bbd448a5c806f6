import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { writePack } from '../../../lib/engine/story/write-pack.ts';
import { TRAIN_PACK } from '../../fixtures/gathered-pack.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK } from '../site/larkvik.ts';
import { Chromium } from './chromium.ts';
import { finishSaving } from './reader.ts';
import { Surface } from './surface.ts';

const { saving, library: words } = en;
const { wire, local, trade, sixth } = LARKVIK;
const PACK_FILE = { host: 'packs.example', path: '/tinvik.json' };

/** Menu and shortcut lend the page in front; fired in the worker they cannot, so these sites are granted. */
describe('the ways to save, to look and to import', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
    await chromium.grant(...[wire, local, trade].map(({ host }) => `*://${host}/*`));
  });
  afterAll(() => chromium.stop());

  test('an article is saved from the context menu', async () => {
    const news = await chromium.read(addressOf(wire));
    await chromium.chooseInMenu('save');
    const popup = await chromium.surface('popup.html');
    await finishSaving(popup);
    expect(await popup.says()).toContain(saving.saved(wire.title, 1));
    await news.page.close();
  });

  test('an article is saved by its shortcut', async () => {
    const news = await chromium.read(addressOf(local));
    await chromium.pressShortcut('save-article');
    const popup = await chromium.surface('popup.html');
    await finishSaving(popup);
    expect(await popup.says()).toContain(saving.saved(wire.title, 2));
    await news.page.close();
  });

  test('an open tab is added to a story there is', async () => {
    const news = await chromium.read(addressOf(trade));
    const tabs = new Surface(await chromium.openOwnPage('tabs.html'));
    await tabs.page.locator(`label::-p-text(${trade.title})`).click();
    const stories = await tabs.page.waitForSelector('select');
    const [, story] = (await stories?.$$eval('option', (all) => all.map(({ value }) => value))) ?? [];
    await stories?.select(story ?? '');
    await tabs.press(saving.tabs.compare);
    await tabs.untilSays(saving.tabs.done(wire.title));
    expect(await keptStories()).toContain('"articles":3');
    await tabs.page.close();
    await news.page.close();
  });

  test.each([
    ['saved', 'Divers have found a crack in the bow, two metres long.', wire.outlet, 'crack two metres long'],
    ['bundled', 'Britain and Norway have begun talks on a defence pact.', 'The Independent', 'talks'],
  ])('a selected sentence leads to the %s articles that report it', async (_, selected, outlet, said) => {
    const news = await chromium.read('about:blank');
    await chromium.chooseInMenu('find', selected);
    const popup = await chromium.surface('popup.html');
    await popup.untilSays(outlet);
    const found = await popup.says();
    expect(found).toContain(saving.find.title);
    expect(found).toContain(said);
    await news.page.close();
  });

  test('a selected sentence that nobody reports leads to nobody', async () => {
    const news = await chromium.read(addressOf(sixth));
    await chromium.chooseInMenu('find', 'Xylophones quietly outnumber zebras in Zanzibar.');
    const popup = await chromium.surface('popup.html');
    await popup.untilSays(saving.find.nothing);
    await news.page.close();
  });

  test.each(['application/json', 'text/plain'] as const)(
    'a pack that lies at an address as %s is looked at, and kept only then',
    async (type) => {
      const pack: StoryPack = {
        ...TRAIN_PACK,
        id: `train-${type}`.replace(/\W/g, '-'),
        title: `Train, ${type}`,
      };
      chromium.site.addFile({ ...PACK_FILE, type, text: writePack(pack) });
      const page = await chromium.read(`https://${PACK_FILE.host}${PACK_FILE.path}`);
      const popup = await chromium.clickIcon(page);
      await popup.untilSays(saving.pack.text);
      await popup.press(saving.pack.look);
      const library = await chromium.surface('library.html');
      await library.untilSays(words.import.standing.new);
      const preview = await library.says();
      expect(preview).toContain(`https://${PACK_FILE.host}${PACK_FILE.path}`);
      expect(preview).toContain(pack.title);
      expect(await keptStories()).not.toContain(pack.title);
      await library.press(words.import.choice.add);
      await library.untilSays(words.import.imported(pack.title));
      expect(await keptStories()).toContain(pack.title);
      await library.page.close();
      await page.page.close();
    },
  );

  /** The library's index, in `storage.local`. */
  async function keptStories(): Promise<string> {
    const stored = await chromium.inWorker(`chrome.storage.local.get('library')`);
    return (stored as { library?: string }).library ?? '';
  }
});
