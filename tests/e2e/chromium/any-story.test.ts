import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComparedFact } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK, LATER_SENTENCE, LOCAL_LATER } from '../site/larkvik.ts';
import { render } from '../site/serve.ts';
import { Chromium } from './chromium.ts';
import { LibraryPage } from './library-page.ts';
import { newsOf } from './news.ts';
import { until } from './news-page.ts';
import { Reader, type Seen } from './reader.ts';
import type { Surface } from './surface.ts';

const { saving, library: words } = en;
const { wire, copy, critical, local, trade, sixth } = LARKVIK;
const FROM_TABS = [wire, copy, critical];
const BY_HAND = [local, trade];
const NAME = 'The Larkvik ferry';

/** One reader and one story that Crossread knows nothing of, from the first article to a pack handed on; in order. */
describe('a story that is not bundled', () => {
  let chromium: Chromium;
  let reader: Reader;
  let library: LibraryPage;
  let seen: Seen;

  beforeAll(async () => {
    const origins = FROM_TABS.map(({ host }) => `*://${host}/*`);
    chromium = await Chromium.start({ consent: { permissions: ['tabs'], origins } });
    reader = new Reader(chromium);
  });
  afterAll(() => chromium.stop());

  test('begins with three open tabs, for which leave is asked at the click and given back', async () => {
    const pages = [await chromium.read(newsOf('fjordposten-fisheries').url)];
    for (const page of FROM_TABS) pages.push(await chromium.read(addressOf(page)));
    const tabs = await openTabsPage();
    expect(await tabs.says()).not.toContain(wire.title);
    await tabs.press(saving.tabs.showAll);
    // The first two are proposed by their headlines, before anything may be read.
    await tabs.untilSays(saving.tabs.likeOneStory);
    await tabs.untilSays(saving.tabs.chosen(2));
    for (const { title } of FROM_TABS) await choose(tabs, title);
    await tabs.untilSays(saving.tabs.chosen(FROM_TABS.length));
    expect((await chromium.granted()).origins).toEqual([]);
    await tabs.press(saving.tabs.compare);
    await tabs.untilSays(saving.tabs.openStory);
    expect((await tabs.says()).split(saving.tabs.result.saved)).toHaveLength(FROM_TABS.length + 1);
    await until(async () => (await chromium.granted()).origins.length === 0, 'the leave to be given back');
    expect(await chromium.granted()).toEqual({ permissions: [], origins: [] });
    for (const { page } of pages) await page.close();
    await tabs.page.close();
  });

  test('takes up two articles saved by hand, for which it is proposed by itself', async () => {
    for (const [at, page] of BY_HAND.entries())
      expect(await reader.save(addressOf(page))).toContain(`${FROM_TABS.length + at + 1} articles`);
  });

  test('gets a name of the reader’s', async () => {
    library = await LibraryPage.open(chromium);
    await library.page.locator(`::-p-text(${words.stories.rename})`).click();
    await library.write(NAME, words.stories.newName);
    await library.press(words.stories.save);
    await library.untilSays(NAME);
  });

  test('keeps both versions of an article that its outlet changes, and says what has changed', async () => {
    chromium.site.add(render(LOCAL_LATER));
    const said = await reader.save(addressOf(local));
    expect(said).toContain(saving.savedAgain(NAME));
    expect(said).toContain(saving.changes(1, 1, 1));
    await library.page.bringToFront();
    await library.openStory(NAME);
    await library.untilSays(en.origin.sameText(wire.outlet));
    await library.unfold(words.story.savedAgain(2));
    await library.untilSays(words.story.reworded);
    const changes = await library.says();
    expect(changes).toContain(LATER_SENTENCE);
    expect(changes).toContain('Fourteen passengers were taken');
    expect(changes).toContain('Fifteen passengers were taken');
    await library.backToStories();
  });

  test('is what the sixth article is compared with: a number differs, and a copy counts once', async () => {
    seen = await reader.see(addressOf(sixth));
    const { story, facts, sources } = seen.comparison;
    const originOf = (outlet: string) => sources.find(({ name }) => name === outlet)?.origin;
    expect(story?.title).toBe(NAME);
    expect(sources).toHaveLength(5);
    const hurt = facts.find(({ verdict }) => verdict === 'differs');
    expect(hurt?.sentences).toContain(1);
    expect(referencesOf(hurt)).toEqual(['eleven passengers', 'eleven passengers']);
    expect(originOf(copy.outlet)).toBe(originOf(wire.outlet));
    const reporting = hurt?.outlets.filter(({ reports }) => reports) ?? [];
    expect(hurt?.origins).toBe(reporting.length - 1);
    expect(seen.panel).toContain(`${copy.outlet} · ${en.origin.sameText(wire.outlet)}`);
    expect(seen.panel).toContain(en.origin.count(5, 4));
  });

  test('exported, wiped and imported gives the same comparison to the byte', async () => {
    const file = await library.exportStory(NAME);
    await library.press(words.stories.removeStory(NAME));
    await library.untilSays(words.stories.removed(NAME));
    expect((await reader.compare(addressOf(sixth))).story).toBeNull();

    await library.bring(file);
    await library.untilSays(words.import.title);
    expect(await library.says()).toContain(words.import.standing.new);
    await library.press(words.import.choice.add);
    await library.untilSays(words.import.imported(NAME));
    const again = await reader.see(addressOf(sixth));
    expect(JSON.stringify(again.comparison)).toBe(JSON.stringify(seen.comparison));
    expect(again.panel).toBe(seen.panel);
    expect(again.popup).toBe(seen.popup);
    expect(JSON.parse(readFileSync(file, 'utf8')).articles).toHaveLength(5);
  });

  test('is proposed where its articles are open on sites that may be read', async () => {
    const pages = [await chromium.read(newsOf('fjordposten-fisheries').url)];
    for (const page of FROM_TABS) pages.push(await chromium.read(addressOf(page)));
    await library.page.bringToFront();
    await library.press(saving.tabs.title);
    const tabs = await chromium.surface('tabs.html');
    await tabs.press(saving.tabs.showAll);
    await tabs.untilSays(saving.tabs.chosen(2));
    for (const { title } of FROM_TABS) await choose(tabs, title);
    await tabs.press(saving.tabs.keepAccess);
    await tabs.press(saving.tabs.compare);
    await tabs.untilSays(saving.tabs.openStory);
    await until(async () => (await chromium.granted()).permissions.length === 0, 'the list to be given back');
    expect((await chromium.granted()).origins).toHaveLength(FROM_TABS.length);

    await tabs.page.reload();
    await tabs.untilSays(saving.tabs.likeOneStory);
    await tabs.untilSays(saving.tabs.chosen(FROM_TABS.length));
    for (const { page } of pages) await page.close();
  });

  async function openTabsPage(): Promise<Surface> {
    const news = await chromium.read(addressOf(sixth));
    const popup = await chromium.clickIcon(news);
    await popup.untilSays(en.state.noStory.title);
    await popup.press(saving.tabs.title);
    const tabs = await chromium.surface('tabs.html');
    await news.page.close();
    return tabs;
  }

  async function choose(tabs: Surface, title: string): Promise<void> {
    const box = await tabs.page.waitForSelector(`label::-p-text(${title})`);
    const isChosen = await box?.evaluate((words) => words.closest('label')?.querySelector('input')?.checked);
    if (!isChosen) await box?.click();
  }
});

/** The words of others from which the page's differ. */
function referencesOf(fact: ComparedFact | undefined): (string | null)[] {
  return fact?.outlets.flatMap(({ differences }) => differences.map(({ reference }) => reference)) ?? [];
}
