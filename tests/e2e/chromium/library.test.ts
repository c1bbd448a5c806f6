import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComparedFact } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK } from '../site/larkvik.ts';
import { Chromium } from './chromium.ts';
import { LibraryPage } from './library-page.ts';
import { newsOf } from './news.ts';
import { Reader } from './reader.ts';

const { library: words } = en;
const { wire, local, trade, sixth } = LARKVIK;
const NAME = 'The Larkvik ferry';
const OTHER = 'Fishing rights';
const CRACK = 'Divers found a crack two metres long';
const POLICE = 'Police have';
const LINE = 'The line carried 410,000 passengers';

describe('the library', () => {
  let chromium: Chromium;
  let reader: Reader;
  let library: LibraryPage;

  beforeAll(async () => {
    chromium = await Chromium.start();
    reader = new Reader(chromium);
    await reader.save(addressOf(wire), NAME);
    for (const page of [local, trade]) await reader.save(addressOf(page));
    await reader.save(newsOf('fjordposten-fisheries').url, OTHER);
    library = await LibraryPage.open(chromium);
  });
  afterAll(() => chromium.stop());

  const factsOfSixth = async (): Promise<ComparedFact[]> => (await reader.compare(addressOf(sixth))).facts;
  const factOfSixth = async (start: string) =>
    (await factsOfSixth()).find(({ text }) => text.startsWith(start));

  /** In order: each change is undone before the next. */
  describe('where a story’s facts are changed', () => {
    let asFound: string;

    beforeAll(async () => {
      asFound = JSON.stringify(await factsOfSixth());
      await library.page.bringToFront();
      await library.openStory(NAME);
      await library.press(words.facts.change);
    });
    afterAll(() => library.backToStories());

    async function undone(): Promise<void> {
      await library.page.bringToFront();
      await library.press(words.facts.undo);
      await library.untilSays(words.facts.undone([]));
      expect(JSON.stringify(await factsOfSixth())).toBe(asFound);
      await library.page.bringToFront();
    }

    test('a fact that is worded anew has that wording in the comparison', async () => {
      const text = 'The bow was torn open above the waterline.';
      await library.pressStarting(words.facts.rewordFact(CRACK));
      await library.writeFocused(text);
      await library.press(words.stories.save);
      await library.untilSays(words.facts.reworded);
      expect((await factOfSixth(text))?.verdict).toBe('confirmed');
      await undone();
    });

    test('two facts that are merged are one, with the reports of both', async () => {
      const reports = ({ outlets }: ComparedFact) => outlets.filter(({ wording }) => wording !== null).length;
      const count = (await factsOfSixth()).length;
      await library.page.bringToFront();
      await library.pressStarting(words.facts.chooseFact(CRACK));
      await library.pressStarting(words.facts.chooseFact(POLICE));
      await library.press(words.facts.merge);
      await library.untilSays(words.facts.merged([]).trim());
      const facts = await factsOfSixth();
      expect(facts).toHaveLength(count - 1);
      const merged = facts.find(({ text }) => text.startsWith(CRACK) || text.startsWith(POLICE));
      expect(merged && reports(merged)).toBe(3);
      await undone();
    });

    test('a sentence that is split off is a fact of its own', async () => {
      const wording = 'Underwater inspection showed a crack';
      await library.pressStarting(words.facts.chooseReport(trade.outlet, wording));
      await library.press(words.facts.split);
      await library.untilSays(words.facts.splitOff(1));
      const { outlets } = (await factOfSixth(wording)) ?? { outlets: [] };
      expect(outlets.filter(({ reports }) => reports)).toHaveLength(1);
      await undone();
    });

    test('a fact that is dropped is in no comparison', async () => {
      expect(await factOfSixth(LINE)).toBeDefined();
      await library.page.bringToFront();
      await library.pressStarting(words.facts.chooseFact(LINE));
      await library.press(words.facts.drop);
      await library.untilSays(words.facts.dropped(1));
      expect(await factOfSixth(LINE)).toBeUndefined();
      await undone();
    });
  });

  test('finds a saved sentence by its words', async () => {
    await library.page.bringToFront();
    await library.write('dividends replacement charter', words.search.label);
    await library.untilSays(words.search.found(1));
    expect(await library.says()).toContain('out of service for six weeks');
    await library.write('xylophone', words.search.label);
    await library.untilSays(words.search.nothing('xylophone'));
    await library.page.$eval('input[type=search]', (field) => {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await library.untilSays(words.keeping.title);
  });

  test('renames a story', async () => {
    await library.press(words.stories.renameStory(OTHER));
    await library.write('Quotas', words.stories.newName);
    await library.press(words.stories.save);
    await library.untilSays('Quotas');
    expect(await library.says()).not.toContain(OTHER);
  });

  test('merges two stories into one, and takes that back', async () => {
    await library.press(words.stories.choose(NAME));
    await library.press(words.stories.choose('Quotas'));
    await library.press(words.stories.merge);
    await library.untilSays(words.stories.merged(2, NAME));
    await library.untilSays('4 articles');
    await library.press(words.undo);
    await library.untilSays('Quotas');
    await library.untilSays('3 articles');
  });

  test('deletes a story, and takes that back', async () => {
    await library.press(words.stories.removeStory(NAME));
    await library.untilSays(words.stories.removed(NAME));
    expect((await reader.compare(addressOf(sixth))).story).toBeNull();
    await library.page.bringToFront();
    await library.press(words.undo);
    await library.untilSays('3 articles');
    expect((await reader.compare(addressOf(sixth))).story?.title).toBe(NAME);
  });
});
