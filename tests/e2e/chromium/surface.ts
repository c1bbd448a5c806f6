import type { Page } from 'puppeteer-core';

const LIMIT_MS = 30_000;

/** A surface of the extension, popup or panel, as a reader sees and uses it. */
export class Surface {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** All that it says. */
  says(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what can be seen, not what is there
    return this.page.evaluate(() => document.body.innerText);
  }

  /** Waits until it says this. */
  async untilSays(words: string): Promise<void> {
    try {
      await this.page.waitForFunction(
        // biome-ignore lint/performance/useDomNodeTextContent: what can be seen, not what is there
        (sought) => document.body.innerText.includes(sought),
        { timeout: LIMIT_MS },
        words,
      );
    } catch (cause) {
      throw new Error(`instead of “${words}” it says:\n${await this.says()}`, { cause });
    }
  }

  /** Clicks the button, switch or tab of this name. */
  async press(name: string): Promise<void> {
    await this.page.locator(`::-p-aria(${name})`).click();
  }

  /** Types into the field of this name, over what is there. */
  async write(text: string, name: string): Promise<void> {
    const field = await this.page.locator(`::-p-aria(${name})`).waitHandle();
    await field.evaluate((element) => {
      if (element instanceof HTMLInputElement) element.select();
    });
    await field.press('Backspace');
    await field.type(text);
  }
}
