import { type Firefox, until } from './firefox.ts';

/** A page of the extension in the tab in front, as the library is one. */
export class OwnPage {
  readonly #firefox: Firefox;
  readonly #file: string;

  private constructor(firefox: Firefox, file: string) {
    this.#firefox = firefox;
    this.#file = file;
  }

  static async open(firefox: Firefox, file: string): Promise<OwnPage> {
    const page = new OwnPage(firefox, file);
    await page.show();
    return page;
  }

  /** Brings it to the tab in front again. */
  async show(): Promise<void> {
    await this.#firefox.goto('about:blank');
    await this.#firefox.addon.goto(this.#file);
  }

  /** All that it says, what is folded away included. */
  says(): Promise<string> {
    return this.#firefox.inPage(() => document.body.textContent ?? '');
  }

  async untilSays(words: string): Promise<void> {
    try {
      await until(`“${words}”`, async () => (await this.says()).includes(words));
    } catch (cause) {
      throw new Error(`instead of “${words}” it says:\n${await this.says()}`, { cause });
    }
  }

  /** Presses what has these words, or is named by them, wherever it stands. */
  async press(selector: string, words: string): Promise<void> {
    await until(`“${words}” to press`, () =>
      this.#firefox.inPage(
        (sought, text) => {
          const found = [...document.querySelectorAll<HTMLElement>(sought)].find((each) =>
            (each.getAttribute('aria-label') ?? each.textContent)?.includes(text),
          );
          found?.focus();
          found?.click();
          return found !== undefined;
        },
        selector,
        words,
      ),
    );
  }

  /** The same with the pointer: only so a permission may be asked for. */
  async click(selector: string, words: string): Promise<void> {
    const { x, y } = await until(`“${words}” to click`, () =>
      this.#firefox.inPage(
        (sought, text) => {
          const found = [...document.querySelectorAll<HTMLElement>(sought)].find((each) =>
            (each.getAttribute('aria-label') ?? each.textContent)?.includes(text),
          );
          if (!found) return null;
          found.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = found.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        },
        selector,
        words,
      ),
    );
    await this.#firefox.point(x, y, true);
  }

  /** Types over what is in the field that has the focus, and presses Enter. */
  async write(text: string): Promise<void> {
    await this.#firefox.type(`${text}\uE007`);
  }

  /** Chooses a file, for the page's first way to choose one. */
  async bring(path: string): Promise<void> {
    await this.#firefox.chooseFile('input[type=file]', path);
  }
}
