import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf } from '../site/article.ts';
import { LARKVIK } from '../site/larkvik.ts';
import { Firefox, until } from './firefox.ts';
import { OwnPage } from './own-page.ts';
import { Reader } from './reader.ts';

const { saving, library: words } = en;
const { wire, trade, sixth } = LARKVIK;
const CRACK = 'Divers found a crack two metres long';

describe('the library in Firefox', () => {
  let firefox: Firefox;
  let reader: Reader;
  let asFound: string;

  beforeAll(async () => {
    firefox = await Firefox.start();
    await firefox.addon.closeSidebar();
    reader = new Reader(firefox);
    for (const page of [wire, trade]) await reader.save(addressOf(page));
    asFound = JSON.stringify(await compared());
  });
  afterAll(() => firefox?.stop());

  async function compared() {
    const comparison = await reader.compare(addressOf(sixth));
    await firefox.addon.closePopup();
    return comparison;
  }

  async function verdictOnCrack(): Promise<Verdict | undefined> {
    return (await compared()).facts.find(({ text }) => text.startsWith(CRACK))?.verdict;
  }

  it('lists a correction made in the sidebar, and removed there the verdict comes back', async () => {
    expect(await verdictOnCrack()).toBe('confirmed');
    await firefox.addon.openSidebar();
    await reader.press('sidepanel.html', '.fact-button', CRACK);
    await reader.press('sidepanel.html', '.correct > summary', saving.correct.title);
    await reader.press('sidepanel.html', 'button', saving.correct.notTheSame);
    await reader.untilSays('sidepanel.html', en.count.omitted(6));
    await firefox.addon.closeSidebar();
    expect(await verdictOnCrack()).toBe('omitted');

    const library = await OwnPage.open(firefox, 'library.html#corrections');
    await library.press('button', words.corrections.removeCorrection(CRACK));
    await library.untilSays(words.corrections.none);
    expect(JSON.stringify(await compared())).toBe(asFound);
  });

  it('drops a fact from the comparison, and takes that back', async () => {
    const library = await OwnPage.open(firefox, 'library.html');
    await library.press('h3 a', wire.title);
    await library.press('button', words.facts.change);
    await library.press('input[type=checkbox]', words.facts.chooseFact(CRACK));
    await library.press('.fact-tools button', words.facts.drop);
    await library.untilSays(words.facts.dropped(1));
    expect(await verdictOnCrack()).toBeUndefined();

    await library.show();
    await library.press('h3 a', wire.title);
    await library.press('button', words.facts.change);
    await library.press('.fact-tools button', words.facts.undo);
    await library.untilSays(words.facts.undone([]));
    expect(JSON.stringify(await compared())).toBe(asFound);
  });

  it('finds a saved sentence by its words', async () => {
    const library = await OwnPage.open(firefox, 'library.html');
    await library.press('input[type=search]', words.search.label);
    await firefox.type('replacement charter');
    await library.untilSays(words.search.found(1));
    expect(await library.says()).toContain('out of service for six weeks');
  });

  it('has a deleted story back', async () => {
    const library = await OwnPage.open(firefox, 'library.html');
    await library.press('button', words.stories.removeStory(wire.title));
    await library.untilSays(words.stories.removed(wire.title));
    await library.press('.said-bar button', words.undo);
    await until('the story', async () => (await library.says()).includes('2 articles'));
    expect(JSON.stringify(await compared())).toBe(asFound);
  });
});
