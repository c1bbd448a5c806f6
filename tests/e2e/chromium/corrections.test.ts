import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComparedFact } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK } from '../site/larkvik.ts';
import { Chromium } from './chromium.ts';
import { LibraryPage } from './library-page.ts';
import { type NewsPage, until } from './news-page.ts';
import { Reader } from './reader.ts';
import type { Surface } from './surface.ts';

const { saving, library: words, verdict } = en;
const { wire, trade, sixth } = LARKVIK;
const NAME = 'The Larkvik ferry';
const CRACK = 'Divers found a crack two metres long';

/** What a reader says of a match, in the side panel, and takes back in the library; in order. */
describe('a correction of a match', () => {
  let chromium: Chromium;
  let reader: Reader;
  let news: NewsPage;
  let panel: Surface;
  let before: string;

  beforeAll(async () => {
    chromium = await Chromium.start();
    reader = new Reader(chromium);
    await reader.save(addressOf(wire), NAME);
    await reader.save(addressOf(trade));
    news = await chromium.read(addressOf(sixth));
    panel = await chromium.openPanel(await chromium.clickIcon(news));
    await panel.untilSays(NAME);
  });
  afterAll(() => chromium.stop());

  test('is said in the panel, and the verdict changes at once', async () => {
    expect((await crack()).verdict).toBe('confirmed');
    before = JSON.stringify(await comparison());
    await panel.page.locator(`button.fact-button::-p-text(${CRACK})`).click();
    await panel.page.locator(`summary::-p-text(${saving.correct.title})`).click();
    await panel.press(saving.correct.notTheSame);
    await until(async () => (await crack()).verdict === 'omitted', 'the verdict to change');
    await panel.untilSays(verdict.omitted);
  });

  test('leaves the reader at the fact, wherever it stands by now', async () => {
    const isAtFact = (sought: string) => {
      const { activeElement } = document;
      const isOpen = activeElement?.getAttribute('aria-expanded') === 'true';
      return isOpen && activeElement.closest('[data-verdict=omitted]')?.textContent.includes(sought);
    };
    await panel.page.waitForFunction(isAtFact, {}, CRACK);
    await news.page.close();
  });

  test('is kept for the page when it is opened again', async () => {
    const compared = await reader.compare(addressOf(sixth));
    expect(compared.facts.find(isAboutCrack)?.verdict).toBe('omitted');
  });

  test('is listed in the library, and removed there the verdict comes back', async () => {
    const library = await LibraryPage.open(chromium);
    await library.page.locator(`a::-p-text(${words.corrections.link(1)})`).click();
    await library.untilSays(words.corrections.say['not-the-same']);
    expect(await library.says()).toContain(CRACK);
    await library.page.locator(`button::-p-text(${words.corrections.remove})`).click();
    await library.untilSays(words.corrections.removed);
    await library.untilSays(words.corrections.none);
    await library.page.close();
    expect(JSON.stringify(await reader.compare(addressOf(sixth)))).toBe(before);
  });

  test('says that a sentence does report a fact, too', async () => {
    news = await chromium.read(addressOf(sixth));
    panel = await chromium.openPanel(await chromium.clickIcon(news));
    const fact = 'The line carried 410,000 passengers';
    await panel.page.locator(`button.fact-button::-p-text(${fact})`).click();
    await panel.page.locator(`summary::-p-text(${saving.correct.title})`).click();
    await panel.press(saving.correct.confirm);
    const carried = async () => (await comparison()).facts.find(({ text }) => text.startsWith(fact));
    await until(async () => (await carried())?.onPage === true, 'the fact to be on the page');
    expect((await carried())?.evidence[0]?.signal).toBe('reader');
  });

  const comparison = () => reader.comparisonOf(addressOf(sixth));

  async function crack(): Promise<ComparedFact> {
    return (await comparison()).facts.find(isAboutCrack) as ComparedFact;
  }
});

function isAboutCrack({ text }: ComparedFact): boolean {
  return text.includes('crack');
}
