import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.ts';

/** What the browser tells a developer of an extension: every exception that nobody caught, in all of its parts. */
export class ErrorConsole {
  readonly #chromium: Chromium;
  readonly #extensions: Page;
  readonly #inPages: string[] = [];

  private constructor(chromium: Chromium, extensions: Page) {
    this.#chromium = chromium;
    this.#extensions = extensions;
  }

  /** Begins to collect the exceptions of the worker and of the extension’s own pages. */
  static async open(chromium: Chromium): Promise<ErrorConsole> {
    const extensions = await chromium.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(() =>
      chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    return new ErrorConsole(chromium, extensions);
  }

  /** Collects the exceptions in a page too, the content scripts’ and its own. */
  listenTo(page: Page): void {
    page.on('pageerror', (error) =>
      this.#inPages.push(error instanceof Error ? (error.stack ?? '') : String(error)),
    );
  }

  /** All exceptions so far. */
  async all(): Promise<string[]> {
    const ofExtension = await this.#extensions.evaluate(async (id) => {
      const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(id);
      return runtimeErrors.map(({ message, contextUrl }) => `${contextUrl}: ${message}`);
    }, this.#chromium.id);
    return [...ofExtension, ...this.#inPages];
  }
}

/** What is used of the API of the browser's own page of extensions. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string; contextUrl: string }[] }>;
  };
};
