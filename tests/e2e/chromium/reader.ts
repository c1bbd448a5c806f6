import type { Comparison } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import type { Chromium } from './chromium.ts';
import { until } from './news-page.ts';
import type { Surface } from './surface.ts';

const { saving } = en;

/** What the surfaces make of a page. */
export interface Seen {
  comparison: Comparison;
  popup: string;
  panel: string;
}

/** What a reader does again and again. */
export class Reader {
  readonly #chromium: Chromium;

  constructor(chromium: Chromium) {
    this.#chromium = chromium;
  }

  /** Saves an article from the popup into the story that is proposed, or into a new one, and returns what the popup says. */
  async save(url: string, newStory?: string): Promise<string> {
    const news = await this.#chromium.read(url);
    const popup = await this.#chromium.clickIcon(news);
    await popup.untilSays(en.action.compareAgain);
    await popup.press(saving.open);
    await finishSaving(popup, newStory);
    const said = await popup.says();
    await news.page.close();
    return said;
  }

  /** Opens an article and has it compared. */
  async compare(url: string): Promise<Comparison> {
    const news = await this.#chromium.read(url);
    const popup = await this.#chromium.clickIcon(news);
    await popup.untilSays(en.action.compareAgain);
    const comparison = await this.comparisonOf(url);
    await news.page.close();
    return comparison;
  }

  /** Opens an article, has it compared and looks at it in popup and panel. */
  async see(url: string): Promise<Seen> {
    const news = await this.#chromium.read(url);
    const opened = await this.#chromium.clickIcon(news);
    await opened.untilSays(en.popup.openPanel);
    const popup = await opened.says();
    const panel = await this.#chromium.openPanel(opened);
    await panel.untilSays(en.panel.facts);
    const seen = { comparison: await this.comparisonOf(url), popup, panel: await allViewsOf(panel) };
    await news.page.close();
    return seen;
  }

  /** The comparison that is kept of an article. While a page is compared anew there is none, so it is looked for once. */
  comparisonOf(url: string): Promise<Comparison> {
    const kept = () => this.#chromium.comparisons();
    return until(
      async () => (await kept()).findLast(({ article }) => article.url === url),
      `a comparison of ${url}`,
    );
  }
}

/** Says into which story, in an open popup that asks, and waits until it is saved. */
export async function finishSaving(popup: Surface, newStory?: string): Promise<void> {
  if (newStory === undefined) await popup.untilSays(saving.local);
  else await nameStory(popup, newStory);
  await popup.press(saving.save);
  await popup.untilSays(saving.openLibrary);
}

/** Chooses a new story of this name, in an open popup that asks where to save. */
export async function nameStory(popup: Surface, name: string): Promise<void> {
  await popup.untilSays(saving.local);
  const stories = await popup.page.$('select');
  await stories?.select('');
  const first = `${saving.newStory}: ${saving.storyName.toLowerCase()}`;
  await popup.write(name, stories ? saving.storyName : first);
}

/** All that the panel says in its three views, one after the other. */
async function allViewsOf(panel: Surface): Promise<string> {
  const { facts, wording, sources } = en.panel;
  const said: string[] = [];
  for (const view of [facts, wording, sources]) {
    await panel.press(view);
    said.push(await panel.says());
  }
  return said.join('\n');
}
