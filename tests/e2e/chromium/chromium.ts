import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, Connection, type Page, type Protocol, type Target } from 'puppeteer-core';
import type { Comparison } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { requireBrowsers } from '../browsers.ts';
import { type Site, serveSite } from '../site/serve.ts';
import { NewsPage, until } from './news-page.ts';
import { type Consent, makeProfile } from './profile.ts';
import { Surface } from './surface.ts';

const EXTENSION = '.output/chrome-mv3';
/** How long a page may take to answer. */
const ANSWER_LIMIT_MS = 180_000;
const NO_CONSENT: Consent = { permissions: [], origins: [] };

/** Chromium with the built extension, and every address in the world played by the local news site. */
export class Chromium {
  readonly site: Site;
  readonly id: string;
  readonly #browser: Browser;
  readonly #line: Connection;
  /** A page of the extension's own that stays open in the back, to ask the browser from and to wake the worker. */
  readonly #own: Page;
  readonly #profile: string;

  private constructor(
    site: Site,
    browser: Browser,
    line: Connection,
    own: Page,
    id: string,
    profile: string,
  ) {
    this.site = site;
    this.id = id;
    this.#browser = browser;
    this.#line = line;
    this.#own = own;
    this.#profile = profile;
  }

  static async start({
    isHeadless = true,
    extension = EXTENSION,
    limitMs = ANSWER_LIMIT_MS,
    consent = NO_CONSENT,
  } = {}): Promise<Chromium> {
    const site = await serveSite();
    const profile = makeProfile(extension, consent);
    const browser = await puppeteer.launch({
      executablePath: requireBrowsers(['chromium']).chromium,
      headless: isHeadless,
      // A window is as large as its reader makes it.
      ...(isHeadless ? {} : { defaultViewport: null }),
      pipe: true,
      enableExtensions: [extension],
      userDataDir: profile,
      protocolTimeout: limitMs,
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
        // Room for the popup and the side panel, which are as high as the window lets them be.
        '--window-size=1280,1000',
      ],
    });
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    const own = await welcome.page();
    if (!own) throw new Error('the welcome page did not open');
    const id = new URL(welcome.url()).host;
    return new Chromium(site, browser, await directLineTo(browser), own, id, profile);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.site.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Resolves when whoever sits before the browser has closed it. */
  untilClosed(): Promise<void> {
    return new Promise((resolve) => this.#browser.once('disconnected', () => resolve()));
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
    await this.#own.evaluate(() => chrome.action.openPopup());
    return this.surface('popup.html');
  }

  /** What has been granted to the extension beyond its manifest, now. */
  async granted(): Promise<Consent> {
    const { permissions = [], origins = [] } = await this.#own.evaluate(() => chrome.permissions.getAll());
    return { permissions: permissions.filter((each) => each === 'tabs'), origins };
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

  /**
   * A shortcut as it arrives in the extension: the browser hears none from an automated keyboard, so its event is
   * fired in the worker.
   */
  async pressShortcut(command: string): Promise<void> {
    await this.inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
  }

  /**
   * A click on an entry of the context menu as it arrives in the extension: no automated pointer opens that menu, so
   * its event is fired in the worker. Unlike a click it lends no page.
   */
  async chooseInMenu(entry: 'save' | 'find', selectionText = ''): Promise<void> {
    const info = JSON.stringify({ menuItemId: entry, editable: false, selectionText });
    await this.inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`);
  }

  /** The value of an expression in the worker, woken if it sleeps. */
  async inWorker(expression: string): Promise<unknown> {
    // Any message wakes it, even one that it refuses.
    await this.#own.evaluate(() => chrome.runtime.sendMessage({}));
    const worker = await this.#worker();
    if (!worker) throw new Error('the worker does not run');
    const session = await this.#line.createSession(worker);
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    return result.value;
  }

  /** The comparisons that are kept, one for each tab whose page has been compared. */
  comparisons(): Promise<Comparison[]> {
    return this.#own.evaluate(async () => {
      const records = Object.values(await chrome.storage.session.get(null));
      return records.flatMap(({ status }) => status.comparison ?? []);
    });
  }

  /** What the icon shows on the tab in front. */
  badge(): Promise<{ text: string; title: string }> {
    return this.#own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const of = { tabId: tab?.id ?? 0 };
      return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
    });
  }

  /** Waits until the icon shows a count on the tab in front, or nothing. */
  async untilBadge(shown: 'a count' | 'nothing'): Promise<void> {
    const isShown = async () => ((await this.badge()).text === '') === (shown === 'nothing');
    await until(isShown, `${shown} on the icon`);
  }

  /** Whether the worker runs now. */
  async isWorkerRunning(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  /** Stops the worker in the middle of whatever it does; another may start at once. */
  async stopWorker(): Promise<void> {
    const running = await this.#worker();
    if (!running) return;
    const session = await this.#own.createCDPSession();
    await session.send('ServiceWorker.enable');
    // One that has only begun to start does not hear it.
    const stop = () => session.send('ServiceWorker.stopAllWorkers');
    await until(
      async () => (await this.#worker())?.targetId !== running.targetId,
      'the worker to stop',
      stop,
    );
    await session.detach();
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

  /** An empty folder on this machine, which goes when the browser is stopped. */
  newFolder(): string {
    return mkdtempSync(join(this.#profile, 'folder-'));
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
    const tabs = await this.#targets('tab');
    const tab = tabs.find(({ url }) => url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    return tab.targetId;
  }

  async #worker(): Promise<Protocol.Target.TargetInfo | undefined> {
    const workers = await this.#targets('service_worker');
    return workers.find(({ url }) => url.includes(this.id));
  }

  async #targets(type: string): Promise<Protocol.Target.TargetInfo[]> {
    const { targetInfos } = await this.#line.send('Target.getTargets', { filter: [{ type }] });
    return targetInfos;
  }

  /** The protocol's newest commands are not in puppeteer's types. */
  #send(method: string, params: object): Promise<unknown> {
    return (this.#line.send as (method: string, params: object) => Promise<unknown>).call(
      this.#line,
      method,
      params,
    );
  }
}

/**
 * The protocol itself, with puppeteer kept off the workers: it halts each at its start to have a look, and one that
 * is stopped in that moment never starts again.
 */
async function directLineTo(browser: Browser): Promise<Connection> {
  const line = Connection.fromSession(await browser.target().createCDPSession());
  if (!line) throw new Error('the browser has gone');
  await line.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'service_worker', exclude: true }, { type: 'page', exclude: true }, {}],
  });
  return line;
}

/** What is used of the browser's API inside the worker and on the browser's own page of extensions. */
declare const chrome: {
  action: {
    openPopup(): Promise<void>;
    getBadgeText(tab: { tabId: number }): Promise<string>;
    getTitle(tab: { tabId: number }): Promise<string>;
  };
  permissions: { getAll(): Promise<Partial<Consent>> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { session: { get(keys: null): Promise<Record<string, { status: { comparison?: Comparison } }>> } };
  tabs: { query(filter: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
  };
};
