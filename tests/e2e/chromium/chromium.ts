import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { en } from '../../../lib/engine/report/words/en.ts';
import { requireBrowsers } from '../browsers.ts';
import { type Site, serveSite } from '../site/serve.ts';
import { NewsPage } from './news-page.ts';
import { Surface } from './surface.ts';

const EXTENSION = '.output/chrome-mv3';

/** Chromium with the built extension, and every address in the world played by the local news site. */
export class Chromium {
  readonly site: Site;
  readonly id: string;
  readonly #browser: Browser;
  readonly #session: CDPSession;

  private constructor(site: Site, browser: Browser, session: CDPSession, id: string) {
    this.site = site;
    this.#browser = browser;
    this.#session = session;
    this.id = id;
  }

  static async start(): Promise<Chromium> {
    const site = await serveSite();
    const browser = await puppeteer.launch({
      executablePath: requireBrowsers(['chromium']).chromium,
      headless: true,
      pipe: true,
      enableExtensions: [EXTENSION],
      acceptInsecureCerts: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--ignore-certificate-errors',
        `--host-resolver-rules=${site.resolverRules}`,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--lang=en-GB',
      ],
    });
    const worker = await browser.waitForTarget(isWorker);
    const id = new URL(worker.url()).host;
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await (await welcome.page())?.close();
    return new Chromium(site, browser, await browser.target().createCDPSession(), id);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.site.close();
  }

  newPage(): Promise<Page> {
    return this.#browser.newPage();
  }

  /** Opens a news page in a new tab. */
  async read(url: string): Promise<NewsPage> {
    const page = new NewsPage(await this.newPage());
    await page.open(url);
    return page;
  }

  /** Clicks the icon with this page in front, as a reader does: that opens the popup and lends the page. */
  async clickIcon({ page }: NewsPage): Promise<Surface> {
    await page.bringToFront();
    const targetId = await this.#tabTargetOf(page);
    await this.#send('Extensions.triggerAction', { id: this.id, targetId });
    return this.surface('popup.html');
  }

  /** Opens the popup of the page in front without a click on the icon: that lends no page. */
  async openPopup(): Promise<Surface> {
    const worker = await this.worker();
    await worker.evaluate(() => chrome.action.openPopup());
    return this.surface('popup.html');
  }

  /** Opens the side panel from the popup. */
  async openPanel(popup: Surface): Promise<Surface> {
    await popup.press(en.popup.openPanel);
    return this.surface('sidepanel.html');
  }

  /** A surface of the extension that is open or about to open. */
  async surface(file: string): Promise<Surface> {
    const target = await this.#browser.waitForTarget((each) => this.#isSurface(each, file));
    return new Surface(await target.asPage());
  }

  /** What the icon shows on the tab in front. */
  async badge(): Promise<{ text: string; title: string }> {
    const worker = await this.worker();
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const of = { tabId: tab?.id ?? 0 };
      return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
    });
  }

  /** Whether a surface is open now. */
  hasSurface(file: string): boolean {
    return this.#browser.targets().some((target) => this.#isSurface(target, file));
  }

  /** The worker, started if it sleeps. */
  async worker(): Promise<WebWorker> {
    const target = await this.#browser.waitForTarget(isWorker);
    const worker = await target.worker();
    if (!worker) throw new Error('the extension has no worker');
    return worker;
  }

  /** Stops the worker in the middle of whatever it does. */
  async stopWorker(): Promise<void> {
    const page = await this.#browser.newPage();
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  }

  /** Lets the extension read these origins, as the reader would in answer to the browser's question. */
  async grant(...origins: string[]): Promise<void> {
    await this.answerYesFor(...origins);
    const page = await this.openOwnPage('options.html');
    const session = await page.createCDPSession();
    await session.send('Runtime.evaluate', {
      expression: `chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`,
      awaitPromise: true,
      userGesture: true,
    });
    await page.close();
  }

  /** No headless browser draws its question, so the answer is given beforehand, in the browser's own settings. */
  async answerYesFor(...origins: string[]): Promise<void> {
    await this.#inBrowserSettings(async (extensionId, patterns) => {
      await chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_SPECIFIC_SITES',
      });
      for (const pattern of patterns) await chrome.developerPrivate.addHostPermission(extensionId, pattern);
    }, origins);
  }

  /** Takes the permission back, as a reader can in the browser's own settings. */
  async revoke(...origins: string[]): Promise<void> {
    await this.#inBrowserSettings(async (extensionId, patterns) => {
      for (const pattern of patterns)
        await chrome.developerPrivate.removeHostPermission(extensionId, pattern);
    }, origins);
  }

  /** Opens one of the extension's own pages in a tab. */
  async openOwnPage(file: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(`chrome-extension://${this.id}/${file}`);
    return page;
  }

  async #inBrowserSettings(
    change: (id: string, origins: string[]) => Promise<void>,
    origins: string[],
  ): Promise<void> {
    const page = await this.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(change, this.id, origins);
    await page.close();
  }

  #isSurface(target: Target, file: string): boolean {
    return target.url().startsWith(`chrome-extension://${this.id}/${file}`);
  }

  async #tabTargetOf(page: Page): Promise<string> {
    const { targetInfos } = await this.#session.send('Target.getTargets', { filter: [{ type: 'tab' }, {}] });
    const tab = targetInfos.find((info) => info.type === 'tab' && info.url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    return tab.targetId;
  }

  /** The protocol's newest commands are not in puppeteer's types. */
  #send(method: string, params: object): Promise<unknown> {
    return (this.#session.send as (method: string, params: object) => Promise<unknown>)(method, params);
  }
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/** What is used of the browser's API inside the worker and on the browser's own page of extensions. */
declare const chrome: {
  action: {
    openPopup(): Promise<void>;
    getBadgeText(tab: { tabId: number }): Promise<string>;
    getTitle(tab: { tabId: number }): Promise<string>;
  };
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
  };
};
