import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { writePack } from '../../../lib/engine/story/write-pack.ts';
import { TRAIN_PACK } from '../../fixtures/gathered-pack.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK } from '../site/larkvik.ts';
import { Firefox } from './firefox.ts';
import { NewsPage } from './news-page.ts';
import { Reader } from './reader.ts';

const { saving, library: words } = en;
const { wire, local, sixth } = LARKVIK;
const PACK_HOST = 'packs.example';

describe('the ways to save, to look and to import, in Firefox', () => {
  let firefox: Firefox;
  let news: NewsPage;
  let reader: Reader;

  beforeAll(async () => {
    firefox = await Firefox.start();
    await firefox.addon.closeSidebar();
    news = new NewsPage(firefox);
    reader = new Reader(firefox);
  });
  afterAll(() => firefox?.stop());

  it('an article is saved from the context menu, which lends the page', async () => {
    await firefox.goto(addressOf(wire));
    await chooseInMenu('Skagerak Star', saving.menu.save);
    await reader.finishSaving();
    await reader.untilSays('popup.html', saving.saved(wire.title, 1));
    await firefox.addon.closePopup();
  });

  it('an article is saved by its shortcut, which lends the page', async () => {
    await firefox.goto(addressOf(local));
    await firefox.addon.pressShortcut('S');
    await reader.finishSaving();
    await reader.untilSays('popup.html', saving.saved(wire.title, 2));
    await firefox.addon.closePopup();
  });

  it('a selected sentence leads to the articles that report it', async () => {
    await firefox.goto(addressOf(sixth));
    await news.select('Divers found a crack two metres long');
    await chooseInMenu('Divers found', saving.menu.find);
    await reader.untilSays('popup.html', wire.outlet);
    await reader.untilSays('popup.html', local.outlet);
    await firefox.addon.closePopup();
  });

  it('a pack that the browser shows in a view of its own is asked for as a file', async () => {
    await openPack('application/json', '/tinvik-too.json');
    await reader.untilSays('popup.html', en.state.unreadableFile.text);
    await firefox.addon.closePopup();
  });

  it('a pack that lies at an address is looked at, and kept only then', async () => {
    await openPack('text/plain', '/tinvik.json');
    await reader.untilSays('popup.html', saving.pack.text);
    await reader.press('popup.html', 'button', saving.pack.look);
    await reader.untilSays('library.html', words.import.standing.new);
    expect(await keptStories()).not.toContain(TRAIN_PACK.title);
    await reader.press('library.html', 'dialog button', words.import.choice.add);
    await reader.untilSays('library.html', words.import.imported(TRAIN_PACK.title));
    expect(await keptStories()).toContain(TRAIN_PACK.title);
  });

  async function chooseInMenu(at: string, entry: string): Promise<void> {
    const { x, y } = await news.middleOf(at);
    await firefox.rightClick(x, y);
    await firefox.addon.chooseInMenu(entry);
  }

  async function openPack(type: 'text/plain' | 'application/json', path: string): Promise<void> {
    firefox.site.addFile({ host: PACK_HOST, path, type, text: writePack(TRAIN_PACK) });
    await firefox.goto(`https://${PACK_HOST}${path}`);
    await firefox.addon.clickIcon();
  }

  /** The library's index, in `storage.local`. */
  function keptStories(): Promise<string> {
    return firefox.addon.inSurface('library.html', async () => {
      const { library = '' } = await browser.storage.local.get('library');
      return library;
    });
  }
});

/** What the extension's own pages know. */
declare const browser: {
  storage: { local: { get(key: string): Promise<{ library?: string }> } };
};
