import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK } from '../site/larkvik.ts';
import { backupOf, makeStory, packOf } from '../site/made-stories.ts';
import { Chromium } from './chromium.ts';
import { LibraryPage } from './library-page.ts';
import { finishSaving, Reader } from './reader.ts';
import { copyWithQuota, SmallDisk } from './small-disk.ts';

const { library: words, saving } = en;
const FULL = en.state.failed.problem['storage-full'];
const NAME = 'The Larkvik ferry';
const { wire, local, trade, sixth } = LARKVIK;

const FOLDER = mkdtempSync(join(tmpdir(), 'crossread-full-disk-'));
const KEPT = makeStory(1, 'Kept before', 4);
const COMING = makeStory(2, 'Coming', 4);
/** Enough for what is kept before, and little more. */
const ROOM = 1_500_000;

/** In order: a library with two stories, on a disk that something else fills up. */
describe('a full disk', () => {
  let chromium: Chromium;
  let reader: Reader;
  let disk: SmallDisk;
  let before: Map<string, string>;
  let comparison: string;

  beforeAll(async () => {
    chromium = await Chromium.start({ extension: copyWithQuota() });
    reader = new Reader(chromium);
    disk = await SmallDisk.of(chromium, ROOM);
    await reader.save(addressOf(wire), NAME);
    await reader.save(addressOf(local));
    await inLibrary((library) => library.restore(fileOf('kept', backupOf([KEPT])), 1));
    comparison = await comparisonOfSixth();
    before = await inLibrary((library) => library.backUp());
  });
  // The browser tidies up behind itself, and has some room again.
  beforeEach(() => disk.fillUp());
  afterAll(() => chromium.stop());

  test('is told of where a pack is imported', async () => {
    await inLibrary(async (library) => {
      await library.bring(fileOf('coming', packOf(COMING)));
      await library.press(words.import.choice.add);
      await library.untilSays(FULL);
    });
    await expectUntouched();
  });

  test('is told of where a backup is restored', async () => {
    await inLibrary(async (library) => {
      await library.bring(fileOf('backup', backupOf([COMING])));
      await library.press(words.keeping.restoreNow);
      await library.untilSays(FULL);
    });
    await expectUntouched();
  });

  test('is told of where the facts of a story are changed', async () => {
    await inLibrary(async (library) => {
      await library.openStory(KEPT.title);
      await library.press(words.facts.change);
      await library.press(words.facts.chooseFact(KEPT.pack.facts[0]?.text ?? ''));
      await library.press(words.facts.drop);
      await library.untilSays(FULL);
    });
    await expectUntouched();
  });

  test('is told of where an article is saved', async () => {
    const news = await chromium.read(addressOf(trade));
    const popup = await chromium.clickIcon(news);
    await popup.untilSays(en.action.compareAgain);
    await popup.press(saving.open);
    await popup.untilSays(saving.local);
    await popup.press(saving.save);
    await popup.untilSays(FULL);
    await news.page.close();
    await expectUntouched();
  });

  test('keeps what was there readable, and a page is compared with it as before', async () => {
    await inLibrary(async (library) => {
      await library.openStory(NAME);
      await library.untilSays(local.outlet);
    });
    expect(await comparisonOfSixth()).toBe(comparison);
  });

  test('lets a story be deleted', async () => {
    await inLibrary(async (library) => {
      await library.press(words.stories.removeStory(KEPT.title));
      // For good, or with an undo where there was room for that after all.
      await library.untilSays(words.stories.removed(KEPT.title).slice(0, -1));
    });
    before.delete(KEPT.id);
    await expectUntouched();
  });

  test('takes everything again once there is room', async () => {
    await disk.makeRoom(ROOM);
    const news = await chromium.read(addressOf(trade));
    const popup = await chromium.clickIcon(news);
    await popup.untilSays(en.action.compareAgain);
    await popup.press(saving.open);
    await finishSaving(popup);
    await popup.untilSays(saving.saved(NAME, 3));
    await news.page.close();
  });

  async function expectUntouched(): Promise<void> {
    const after = await inLibrary((library) => library.backUp());
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [id, story] of before) expect(after.get(id) === story).toBe(true);
  }

  async function comparisonOfSixth(): Promise<string> {
    return JSON.stringify(await reader.compare(addressOf(sixth)));
  }

  async function inLibrary<Value>(work: (library: LibraryPage) => Promise<Value>): Promise<Value> {
    const library = await LibraryPage.open(chromium);
    const value = await work(library);
    await library.page.close();
    return value;
  }
});

function fileOf(name: string, text: string): string {
  const path = join(FOLDER, `${name}.json`);
  writeFileSync(path, text);
  return path;
}
