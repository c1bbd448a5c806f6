import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { en } from '../../../lib/engine/report/words/en.ts';
import type { Chromium } from './chromium.ts';
import { until } from './news-page.ts';
import { Surface } from './surface.ts';

const { library: words } = en;

/** The library's page, as a reader uses it. What is saved from it lands in a folder of its own. */
export class LibraryPage extends Surface {
  readonly #downloads: string;

  private constructor(page: Page, downloads: string) {
    super(page);
    this.#downloads = downloads;
  }

  static async open(chromium: Chromium): Promise<LibraryPage> {
    const page = await chromium.openOwnPage('library.html');
    const downloads = chromium.newFolder();
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    return new LibraryPage(page, downloads);
  }

  /** Opens a story from the list. */
  async openStory(title: string): Promise<void> {
    await this.page.locator(`h3 a::-p-text(${title})`).click();
    await this.untilSays(words.story.articles);
  }

  async backToStories(): Promise<void> {
    await this.page.locator(`nav a::-p-text(${words.back})`).click();
    await this.untilSays(words.keeping.title);
  }

  /** Exports a story as the dialog proposes it, and returns the file's path. */
  async exportStory(title: string): Promise<string> {
    await this.press(words.story.exportStory(title));
    await this.press(words.export.save);
    await until(async () => this.#saved().length > 0, 'the file to be saved');
    return join(this.#downloads, this.#saved()[0] as string);
  }

  /** Chooses a file to import. */
  async bring(file: string): Promise<void> {
    const input = await this.page.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  }

  /** Restores a backup, and waits until it is in the library. */
  async restore(file: string, stories: number): Promise<void> {
    await this.bring(file);
    await this.press(words.keeping.restoreNow);
    await this.untilSays(words.keeping.restored(stories));
  }

  /**
   * Backs everything up, and returns of each story, by its id, all that the backup holds of it. Once in a page's life:
   * the browser saves no second file for a click that is not a hand's.
   */
  async backUp(): Promise<Map<string, string>> {
    const button = await this.page.waitForSelector(`::-p-aria(${words.keeping.backup})`);
    // A hand would have to wait until nothing moves above it.
    await button?.evaluate((element) => (element as HTMLElement).click());
    await until(async () => this.#saved().length > 0, 'the backup to be saved');
    return storiesIn(readFileSync(join(this.#downloads, this.#saved()[0] as string), 'utf8'));
  }

  /** Cancels the long work that goes on, at once when that can be done: a hand's way there is longer than some work. */
  async cancelWork(): Promise<void> {
    await this.page.waitForFunction(
      (name) => {
        const buttons = [...document.querySelectorAll('button')].filter(
          ({ textContent }) => textContent === name,
        );
        const shown = buttons.find((button) => button.checkVisibility({ visibilityProperty: true }));
        shown?.click();
        return shown !== undefined;
      },
      {},
      words.cancel,
    );
  }

  /** Opens what is folded away under this summary. */
  async unfold(summary: string): Promise<void> {
    await this.page.locator(`summary::-p-text(${summary})`).click();
  }

  /** Clicks the button or box whose name begins so. */
  async pressStarting(name: string): Promise<void> {
    await this.page.locator(`[aria-label^=${JSON.stringify(name)}]`).click();
  }

  /** Types over what is in the field that has the focus. */
  async writeFocused(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  #saved(): string[] {
    return readdirSync(this.#downloads).filter((name) => name.endsWith('.json'));
  }
}

/** A story's own line and those of its articles. */
function storiesIn(backup: string): Map<string, string> {
  const stories = new Map<string, string>();
  let id = '';
  for (const line of backup.trimEnd().split('\n').slice(1, -1)) {
    const { story } = JSON.parse(line) as { story?: { id: string } };
    if (story) id = story.id;
    stories.set(id, `${stories.get(id) ?? ''}${line}\n`);
  }
  return stories;
}
