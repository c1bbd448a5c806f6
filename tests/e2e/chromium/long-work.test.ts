import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK } from '../site/larkvik.ts';
import { backupOf, linesOf, type MadeStory, makeStory, packOf, renamed } from '../site/made-stories.ts';
import { render } from '../site/serve.ts';
import { Chromium } from './chromium.ts';
import { LibraryPage } from './library-page.ts';
import type { NewsPage } from './news-page.ts';
import type { Surface } from './surface.ts';

const { library: words, saving } = en;

/**
 * Each kill comes after such a share of the time that the work takes undisturbed on this machine; more of them early,
 * since to kill takes a moment too.
 */
const MOMENTS = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.45, 0.6, 0.8];
const FOLDER = mkdtempSync(join(tmpdir(), 'crossread-long-work-'));

const KEPT = makeStory(1, 'Kept before', 10);
const ALSO_KEPT = makeStory(2, 'Kept before too', 3);
const COMING = makeStory(3, 'Coming', 10);
const ALSO_COMING = makeStory(4, 'Coming too', 4);

/** Of each story of the library, by its id, all that a backup holds of it. */
type Kept = Map<string, string>;

let chromium: Chromium;
let before: Kept;

async function startWithTwoStories(): Promise<void> {
  chromium = await Chromium.start();
  await inLibrary((library) => library.restore(fileOf('kept', backupOf([KEPT, ALSO_KEPT])), 2));
  before = await keptNow();
}

describe('importing a pack', () => {
  let takes: number;
  let undisturbed: string;
  beforeAll(async () => {
    await startWithTwoStories();
    takes = await inLibrary(async (library) => {
      await start(library, 'undisturbed');
      return timeOf(() => library.untilSays(words.import.imported('undisturbed')));
    });
    undisturbed = plain(await keptNow(), 'undisturbed');
  });
  afterAll(() => chromium.stop());

  test.each(MOMENTS)('killed after %d of its time leaves all of it or nothing', async (share) => {
    const name = `killed-${share}`;
    await inLibrary(async (library) => {
      await start(library, name);
      await pause(takes * share);
    });
    await chromium.stopWorker();

    const after = await keptNow();
    expectAllOf(before, after);
    expect(['nothing', undisturbed]).toContain(plain(after, name));
    await inLibrary(async (library) => {
      if (after.has(name)) {
        await library.bring(packFile(name));
        await library.untilSays(words.import.standing.same);
      } else {
        await start(library, name);
        await library.untilSays(words.import.imported(name));
      }
    });
    expect(plain(await keptNow(), name)).toBe(undisturbed);
  });

  test('leaves what came in searchable', async () => {
    await inLibrary(async (library) => {
      await library.write(COMING.articles[0]?.title ?? '', words.search.label);
      for (const share of MOMENTS) await library.untilSays(`killed-${share}`);
    });
  });

  async function start(library: LibraryPage, name: string): Promise<void> {
    await library.bring(packFile(name));
    await library.untilSays(words.import.title);
    await library.press(words.import.choice.add);
  }

  function packFile(name: string): string {
    return fileOf(name, packOf(renamed(COMING, name, name)));
  }
});

describe('restoring a backup of two stories', () => {
  let takes: number;
  beforeAll(async () => {
    await startWithTwoStories();
    takes = await inLibrary(async (library) => {
      await start(library, twoNamed('undisturbed'));
      return timeOf(() => library.untilSays(words.keeping.restored(2)));
    });
  });
  afterAll(() => chromium.stop());

  test.each(MOMENTS)('killed after %d of its time leaves both or neither', async (share) => {
    const stories = twoNamed(`killed-${share}`);
    await inLibrary(async (library) => {
      await start(library, stories);
      await pause(takes * share);
    });
    await chromium.stopWorker();

    const after = await keptNow();
    expectAllOf(before, after);
    const found = stories.filter(({ id }) => after.has(id));
    if (found.length > 0) expectAllOf(keptOf(stories), after);
    await inLibrary((library) => library.restore(backupFile(stories), 2 - found.length));
    expectAllOf(keptOf(stories), await keptNow());
  });

  async function start(library: LibraryPage, stories: MadeStory[]): Promise<void> {
    await library.bring(backupFile(stories));
    await library.press(words.keeping.restoreNow);
  }

  function twoNamed(name: string): MadeStory[] {
    return [renamed(COMING, name, name), renamed(ALSO_COMING, `${name}-too`, `${name} too`)];
  }

  function backupFile(stories: MadeStory[]): string {
    return fileOf(`backup-${stories[0]?.id}`, backupOf(stories));
  }
});

describe('changing the facts of a story', () => {
  interface Step {
    start(library: LibraryPage): Promise<void>;
    done: string;
  }
  const drop: Step = { start: startDropping, done: words.facts.dropped(1) };
  const takeBack: Step = { start: startTakingBack, done: words.facts.undone([]) };
  const outcome = new Map<Step, string>();
  let takes: number;
  beforeAll(async () => {
    await startWithTwoStories();
    outcome.set(takeBack, plain(before, KEPT.id));
    takes = await doWhole(drop);
    outcome.set(drop, plain(await keptNow(), KEPT.id));
    await doWhole(takeBack);
    expect(plain(await keptNow(), KEPT.id)).toBe(outcome.get(takeBack));
    expect(outcome.get(drop)).not.toBe(outcome.get(takeBack));
  });
  afterAll(() => chromium.stop());

  // In turn a fact is dropped, and that is taken back.
  test.each(MOMENTS)('killed after %d of its time leaves the story as before or as after', async (share) => {
    const [step, last] = MOMENTS.indexOf(share) % 2 === 0 ? [drop, takeBack] : [takeBack, drop];
    await inLibrary(async (library) => {
      await step.start(library);
      await pause(takes * share);
    });
    await chromium.stopWorker();

    const after = await keptNow();
    expect(digest(after, ALSO_KEPT.id)).toBe(digest(before, ALSO_KEPT.id));
    const found = plain(after, KEPT.id);
    expect([outcome.get(last), outcome.get(step)]).toContain(found);
    if (found === outcome.get(step)) return;
    await doWhole(step);
    expect(plain(await keptNow(), KEPT.id)).toBe(outcome.get(step));
  });

  test('shows how far it is, and cancelled leaves the story as it was', async () => {
    const earlier = await keptNow();
    await inLibrary(async (library) => {
      await chooseFact(library);
      // A machine on which the reader has the time to cancel.
      await library.page.emulateCPUThrottling(6);
      await library.press(words.facts.drop);
      await library.untilSays(words.work.gather);
      await library.cancelWork();
      await library.untilSays(words.work.cancelled);
    });
    expectAllOf(earlier, await keptNow());
  });

  async function chooseFact(library: LibraryPage): Promise<void> {
    await library.openStory(KEPT.title);
    await library.press(words.facts.change);
    await library.press(words.facts.chooseFact(KEPT.pack.facts[0]?.text ?? ''));
  }

  async function startDropping(library: LibraryPage): Promise<void> {
    await chooseFact(library);
    await library.press(words.facts.drop);
  }

  async function startTakingBack(library: LibraryPage): Promise<void> {
    await library.openStory(KEPT.title);
    await library.press(words.facts.change);
    await library.press(words.facts.undo);
  }

  /** @returns how many milliseconds it took from the click on */
  function doWhole({ start, done }: Step): Promise<number> {
    return inLibrary(async (library) => {
      await start(library);
      return timeOf(() => library.untilSays(done));
    });
  }
});

describe('saving into a large story', () => {
  let takes: number;
  beforeAll(async () => {
    await startWithTwoStories();
    takes = await save('undisturbed', async () => {});
  });
  afterAll(() => chromium.stop());

  test.each(MOMENTS)(
    'is done once, by the next worker, when one is killed after %d of its time',
    async (share) => {
      const earlier = articlesIn(await keptNow());
      await save(`killed-${share}`, async () => {
        await pause(takes * share);
        await chromium.stopWorker();
      });
      const after = await keptNow();
      expect(digest(after, ALSO_KEPT.id)).toBe(digest(before, ALSO_KEPT.id));
      const articles = articlesIn(after);
      expect(articles.slice(0, -1)).toEqual(earlier);
      expect(articles.at(-1)).toContain(`/killed-${share}`);
      expect(sourcesIn(after)).toBe(articles.length);
    },
  );

  test('is shown by a popup that is opened again meanwhile, which says what has become of it', async () => {
    const holder = await holdCopies();
    const { news, popup } = await beginSaving('opened-again');
    await popup.untilSays(saving.saving);
    await popup.page.close();
    const again = await chromium.clickIcon(news);
    await again.untilSays(saving.saving);
    await holder.close();
    await again.untilSays(saving.openLibrary);
    await news.page.close();
    expect(articlesIn(await keptNow()).at(-1)).toContain('/opened-again');
  });

  /** A page that holds the lock on the copies until it is closed: for so long nothing is saved to its end. */
  async function holdCopies(): Promise<Page> {
    const page = await chromium.openOwnPage('options.html');
    await page.evaluate(
      () =>
        new Promise<void>((isHeld) => {
          navigator.locks.request('crossread-library-copies', () => {
            isHeld();
            return new Promise(() => {});
          });
        }),
    );
    return page;
  }

  async function beginSaving(path: string): Promise<{ news: NewsPage; popup: Surface }> {
    const page = { ...LARKVIK.wire, path: `/${path}` };
    chromium.site.add(render(page));
    const news = await chromium.read(addressOf(page));
    const popup = await chromium.clickIcon(news);
    await popup.untilSays(en.action.compareAgain);
    await popup.press(saving.open);
    await popup.untilSays(saving.intoStory);
    await popup.page.select('select', KEPT.id);
    await popup.press(saving.save);
    return { news, popup };
  }

  /** @returns how many milliseconds it took from the click on */
  async function save(path: string, meanwhile: () => Promise<void>): Promise<number> {
    const { news, popup } = await beginSaving(path);
    const taken = await timeOf(async () => {
      await meanwhile();
      await popup.untilSays(saving.openLibrary);
    });
    await news.page.close();
    return taken;
  }

  /** The addresses of the story's saved articles, in the order of their saving. */
  function articlesIn(kept: Kept): string[] {
    const [, ...lines] = (kept.get(KEPT.id) ?? '').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line).article.url);
  }

  /** How many articles the story's pack is of. */
  function sourcesIn(kept: Kept): number {
    const [line = ''] = (kept.get(KEPT.id) ?? '').split('\n');
    return JSON.parse(JSON.parse(line).story.pack).articles.length;
  }
});

/** Does something in the library's page, and closes that in the same moment, whatever it is at. */
async function inLibrary<Value>(work: (library: LibraryPage) => Promise<Value>): Promise<Value> {
  const library = await LibraryPage.open(chromium);
  const value = await work(library);
  await library.page.close();
  return value;
}

function keptNow(): Promise<Kept> {
  return inLibrary((library) => library.backUp());
}

function keptOf(stories: MadeStory[]): Kept {
  return new Map(stories.map((story) => [story.id, linesOf(story)]));
}

/** What there was, or was to be, is there to the byte. */
function expectAllOf(expected: Kept, kept: Kept): void {
  for (const id of expected.keys()) expect(digest(kept, id)).toBe(digest(expected, id));
}

function digest(kept: Kept, id: string): string {
  const text = kept.get(id);
  return text === undefined ? 'nothing' : createHash('sha256').update(text).digest('hex');
}

/** The digest of a story, but for its name, its revision and the moments at which it was changed. */
function plain(kept: Kept, id: string): string {
  const text = kept
    .get(id)
    ?.replaceAll(id, 'ID')
    .replace(/"(changedAt|savedAt)":\d+/g, '"$1":0')
    .replace(/(\\?"revision\\?"):\d+/g, '$1:0');
  return digest(new Map(text === undefined ? [] : [['', text]]), '');
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function fileOf(name: string, text: string): string {
  const path = join(FOLDER, `${name}.json`);
  writeFileSync(path, text);
  return path;
}
