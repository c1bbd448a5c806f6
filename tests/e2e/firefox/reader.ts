import type { Comparison } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { type Firefox, until } from './firefox.ts';

const { saving } = en;

/** What Crossread knows of a tab's page. */
export interface TabRecord {
  page: { url: string };
  status: { kind: string; comparison?: Comparison };
  /** Milliseconds since 1970. */
  at: number;
}

/** What a reader does again and again: with the page in front, and with the surfaces beside it. */
export class Reader {
  readonly #firefox: Firefox;

  constructor(firefox: Firefox) {
    this.#firefox = firefox;
  }

  /** Opens a page and has it compared, by a click on the icon. */
  async compare(address: string): Promise<Comparison> {
    const status = await this.ask(address);
    if (!status.comparison) throw new Error(`not compared but ${status.kind}`);
    return status.comparison;
  }

  /** Opens a page and clicks the icon: what Crossread knows of it then, from where every surface has it. */
  async ask(address: string): Promise<TabRecord['status']> {
    const since = Date.now();
    await this.#firefox.goto(address);
    await this.#firefox.addon.clickIcon();
    return until('an answer', () =>
      this.#firefox.addon.inSurface(
        'popup.html',
        async (url, asked) => {
          const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
          const { [`tab:${tab?.id}`]: record } = await browser.storage.session.get();
          if (record?.page.url !== url || record.at < asked) return null;
          return record.status.kind === 'comparing' ? null : record.status;
        },
        address,
        since,
      ),
    );
  }

  /** Saves an article from the popup, into the story that is proposed, and returns what the popup says. */
  async save(address: string): Promise<string> {
    await this.#firefox.goto(address);
    await this.#firefox.addon.clickIcon();
    await this.untilSays('popup.html', en.action.compareAgain);
    await this.press('popup.html', 'button', saving.open);
    await this.finishSaving();
    const said = await this.#textOf('popup.html');
    await this.#firefox.addon.closePopup();
    return said;
  }

  /** Saves into the story that is proposed, in an open popup that asks. */
  async finishSaving(): Promise<void> {
    await this.untilSays('popup.html', saving.local);
    await this.press('popup.html', 'button[type=submit]', saving.save);
    await this.untilSays('popup.html', saving.openLibrary);
  }

  async untilSays(surface: string, words: string): Promise<void> {
    await until(`“${words}” in ${surface}`, async () => (await this.#textOf(surface)).includes(words));
  }

  /** Clicks what has these words in it. */
  async press(surface: string, selector: string, words: string): Promise<void> {
    await until(`“${words}” to click`, () =>
      this.#firefox.addon.inSurface(
        surface,
        (sought, text) => {
          const found = [...document.querySelectorAll<HTMLElement>(sought)].find((each) =>
            each.textContent?.includes(text),
          );
          found?.click();
          return found !== undefined;
        },
        selector,
        words,
      ),
    );
  }

  #textOf(surface: string): Promise<string> {
    return this.#firefox.addon.inSurface(surface, () => document.body.textContent);
  }
}

/** What the extension's own pages know. */
declare const browser: {
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  storage: { session: { get(): Promise<Record<string, TabRecord>> } };
};
