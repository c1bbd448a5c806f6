import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK, LATER_SENTENCE, LOCAL_LATER } from '../site/larkvik.ts';
import { render } from '../site/serve.ts';
import { Firefox, until } from './firefox.ts';
import { OwnPage } from './own-page.ts';
import { Reader } from './reader.ts';

const { saving, library: words } = en;
const { wire, copy, critical, local, trade, sixth } = LARKVIK;
const FROM_TABS = [wire, copy, critical];
const NAME = 'The Larkvik ferry';

/** One reader and one story that Crossread knows nothing of, from the first article to a pack handed on; in order. */
describe('a story that is not bundled, in Firefox', () => {
  let firefox: Firefox;
  let reader: Reader;
  let before: Comparison;

  beforeAll(async () => {
    firefox = await Firefox.start();
    await firefox.addon.closeSidebar();
    reader = new Reader(firefox);
  });
  afterAll(() => firefox?.stop());

  it('begins with three open tabs, for which leave is asked at the click and given back', async () => {
    await firefox.openBehind(FROM_TABS.map(addressOf));
    const tabs = await OwnPage.open(firefox, 'tabs.html');
    await tabs.untilSays(saving.tabs.none);
    await tabs.click('button', saving.tabs.showAll);
    await firefox.addon.sayYes();
    // The first two are proposed by their headlines.
    await tabs.untilSays(saving.tabs.likeOneStory);
    await tabs.untilSays(saving.tabs.chosen(2));
    await tabs.click('label', critical.title);
    await tabs.untilSays(saving.tabs.chosen(FROM_TABS.length));
    await tabs.click('button', saving.tabs.compare);
    const asked = await firefox.addon.sayYes();
    for (const { host } of FROM_TABS) expect(asked).toContain(host);
    await tabs.untilSays(saving.tabs.openStory);
    expect((await tabs.says()).split(saving.tabs.result.saved)).toHaveLength(FROM_TABS.length + 1);
    await until('the leave to be given back', async () => {
      const { permissions, origins } = await firefox.addon.granted();
      return permissions.length + origins.length === 0;
    });
    await firefox.closeOthers();
  });

  it('takes up two articles saved by hand, for which it is proposed by itself', async () => {
    expect(await reader.save(addressOf(local))).toContain('4 articles');
    expect(await reader.save(addressOf(trade))).toContain('5 articles');
  });

  it('gets a name of the reader’s', async () => {
    const library = await OwnPage.open(firefox, 'library.html');
    await library.press('button', words.stories.rename);
    await library.write(NAME);
    await library.untilSays(NAME);
  });

  it('keeps both versions of an article that its outlet changes, and says what has changed', async () => {
    firefox.site.add(render(LOCAL_LATER));
    const said = await reader.save(addressOf(local));
    expect(said).toContain(saving.savedAgain(NAME));
    expect(said).toContain(saving.changes(1, 1, 1));
    const library = await OwnPage.open(firefox, 'library.html');
    await library.press('h3 a', NAME);
    await library.untilSays(words.story.savedAgain(2));
    const changes = await library.says();
    expect(changes).toContain(LATER_SENTENCE);
    expect(changes).toContain('Fourteen passengers were taken');
    expect(changes).toContain('Fifteen passengers were taken');
  });

  it('is what the sixth article is compared with: a number differs, and a copy counts once', async () => {
    before = await reader.compare(addressOf(sixth));
    expect(before.story?.title).toBe(NAME);
    expect(before.sources).toHaveLength(5);
    const hurt = before.facts.find(({ verdict }) => verdict === 'differs');
    expect(hurt?.sentences).toContain(1);
    expect(hurt?.origins).toBe((hurt?.outlets.filter(({ reports }) => reports).length ?? 0) - 1);
    await firefox.addon.closePopup();
    await firefox.addon.openSidebar();
    await reader.press('sidepanel.html', '[role=tab]', en.panel.sources);
    await reader.untilSays('sidepanel.html', en.origin.sameText(wire.outlet));
    await firefox.addon.closeSidebar();
  });

  it('exported, wiped and imported gives the same comparison to the byte', async () => {
    const library = await OwnPage.open(firefox, 'library.html');
    await library.press('button', words.story.exportStory(NAME));
    await library.press('dialog button', words.export.save);
    const file = await until('the file to be saved', async () => firefox.downloads().at(-1));
    await library.press('button', words.stories.removeStory(NAME));
    await library.untilSays(words.stories.removed(NAME));
    expect((await reader.ask(addressOf(sixth))).kind).toBe('no-story');
    await firefox.addon.closePopup();

    await library.show();
    await library.bring(file);
    await library.untilSays(words.import.standing.new);
    await library.press('dialog button', words.import.choice.add);
    await library.untilSays(words.import.imported(NAME));
    expect(JSON.stringify(await reader.compare(addressOf(sixth)))).toBe(JSON.stringify(before));
    expect(JSON.parse(readFileSync(file, 'utf8')).articles).toHaveLength(5);
  });
});
