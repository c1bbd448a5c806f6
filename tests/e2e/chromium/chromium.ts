import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { requireBrowsers } from '../browsers.ts';
import { type Site, serveSite } from '../site/serve.ts';

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

  /** Clicks the extension's icon with this page in front, as a reader does: it opens the popup and lends the page. */
  async clickIcon(page: Page): Promise<Page> {
    await page.bringToFront();
    const targetId = await this.#tabTargetOf(page);
    await this.#send('Extensions.triggerAction', { id: this.id, targetId });
    return this.surface('popup.html');
  }

  /** A surface of the extension that is open or about to open. */
  async surface(file: string): Promise<Page> {
    const target = await this.#browser.waitForTarget((each) => this.#isSurface(each, file));
    return target.asPage();
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

  /** Lets the extension read a site, as the reader would in answer to the browser's question. */
  async grant(origin: string): Promise<void> {
    await this.#inBrowserSettings(
      (id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern),
      origin,
    );
  }

  /** Takes it back, as in the browser's own settings. */
  async revoke(origin: string): Promise<void> {
    await this.#inBrowserSettings(
      (id, pattern) => chrome.developerPrivate.removeHostPermission(id, pattern),
      origin,
    );
  }

  async #inBrowserSettings(
    change: (id: string, pattern: string) => Promise<void>,
    origin: string,
  ): Promise<void> {
    const page = await this.#browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(change, this.id, origin);
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

/** The browser's own page of extensions can do what a reader does there. */
declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
  };
};
