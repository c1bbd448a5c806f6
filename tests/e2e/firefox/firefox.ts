import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { requireBrowsers } from '../browsers.ts';
import { type Site, serveSite } from '../site/serve.ts';
import { Addon } from './addon.ts';
import { Marionette } from './marionette.ts';
import { downloadsIn, makeProfile } from './profile.ts';
import { type SiteProxy, startProxy } from './proxy.ts';

const EXTENSION = resolve('.output/firefox-mv3');
const START_MS = 60_000;
const STOP_MS = 10_000;
const WAIT_MS = 30_000;
const LOOK_MS = 100;

/** A function sent to the browser: it sees its arguments and what stands there, nothing of its surroundings here. */
export type Remote<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/** What a command is for: the page in front, or the browser's own window. */
type Context = 'content' | 'chrome';

/** Firefox with the built extension, and every address in the world played by the local news site. */
export class Firefox {
  readonly site: Site;
  readonly proxy: SiteProxy;
  readonly addon: Addon;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #marionette: Marionette;

  private constructor(site: Site, proxy: SiteProxy, started: Started) {
    this.site = site;
    this.proxy = proxy;
    this.addon = new Addon(this);
    this.#process = started.process;
    this.#profile = started.profile;
    this.#marionette = started.marionette;
  }

  static async start(): Promise<Firefox> {
    const site = await serveSite();
    const proxy = await startProxy(site.port);
    const firefox = new Firefox(site, proxy, await startProgram(proxy.port));
    await firefox.#send('chrome', 'Addon:Install', { path: EXTENSION, temporary: true });
    await until('the welcome page', () => firefox.addon.closeWelcome());
    return firefox;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    const killing = setTimeout(() => this.#process.kill('SIGKILL'), STOP_MS);
    this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.#process.kill());
    await ended;
    clearTimeout(killing);
    this.#marionette.close();
    await Promise.all([this.proxy.close(), this.site.close()]);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Shows an address in the tab in front. */
  async goto(url: string): Promise<void> {
    await this.#send('content', 'WebDriver:Navigate', { url });
  }

  async back(): Promise<void> {
    await this.#send('content', 'WebDriver:Back');
  }

  /** Moves the pointer to a point of the page's viewport, as a reader's hand does, and clicks there if asked. */
  async point(x: number, y: number, isClick = false): Promise<void> {
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const moves = [x - 3, x].map((to) => ({
      type: 'pointerMove',
      x: Math.round(to),
      y: Math.round(y),
      duration: 20,
    }));
    const actions = [...moves, ...(isClick ? press : [])];
    await this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  /** Opens the context menu at a point of the page's viewport. */
  async rightClick(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  /** Taps on a point of the page's viewport. */
  async tap(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#perform({ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions });
  }

  /** Presses a key; the others by their WebDriver code points, `\uE00C` for Escape. */
  async press(key: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  /** Types a text, with the keys of WebDriver's own code points in it, where the focus is. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  /** Chooses a file of this machine in the page's file field. */
  async chooseFile(selector: string, path: string): Promise<void> {
    const find = { using: 'css selector', value: selector };
    const { value } = await until(`a field to choose a file: ${selector}`, () =>
      this.#send<{ value: Record<string, string> }>('content', 'WebDriver:FindElement', find),
    );
    await this.#send('content', 'WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: path });
  }

  /** Opens addresses in tabs behind the one in front, and waits until they are loaded. */
  async openBehind(urls: string[]): Promise<void> {
    await this.inBrowser((addresses) => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      for (const address of addresses) gBrowser.addTab(address, { triggeringPrincipal });
    }, urls);
    await until('the tabs to load', () =>
      this.inBrowser(
        (addresses) =>
          addresses.every((address) =>
            gBrowser.tabs.some(
              ({ linkedBrowser }) =>
                linkedBrowser.currentURI.spec === address && !linkedBrowser.webProgress.isLoadingDocument,
            ),
          ),
        urls,
      ),
    );
  }

  /** Closes all tabs but the one in front. */
  async closeOthers(): Promise<void> {
    await this.inBrowser(() => {
      for (const tab of [...gBrowser.tabs]) if (tab !== gBrowser.selectedTab) gBrowser.removeTab(tab);
    });
  }

  /** The files saved by way of the browser's downloads, the newest last. */
  downloads(): string[] {
    return downloadsIn(this.#profile);
  }

  /** Runs a function in the page of the tab in front. */
  inPage<Args extends unknown[], Result>(run: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return this.#execute('content', run, args);
  }

  /** Runs a function in the browser's own window, with all that Firefox itself can do. */
  inBrowser<Args extends unknown[], Result>(run: Remote<Args, Result>, ...args: Args): Promise<Result> {
    return this.#execute('chrome', run, args);
  }

  /** A picture of the whole window: page and sidebar. The popup is a window of its own: `addon.picture`. */
  async picture(file: string): Promise<void> {
    const { value } = await this.#send<{ value: string }>('chrome', 'WebDriver:TakeScreenshot', {
      full: false,
    });
    writeFileSync(file, Buffer.from(value, 'base64'));
  }

  #perform(source: object): Promise<unknown> {
    return this.#send('content', 'WebDriver:PerformActions', { actions: [source] });
  }

  async #execute<Args extends unknown[], Result>(
    context: Context,
    run: Remote<Args, Result>,
    args: Args,
  ): Promise<Result> {
    const script = `return (${run}).apply(null, arguments)`;
    const { value } = await this.#send<{ value: Result }>(context, 'WebDriver:ExecuteScript', {
      script,
      args,
    });
    return value;
  }

  async #send<Result>(context: Context, command: string, parameters: object = {}): Promise<Result> {
    await this.#marionette.send('Marionette:SetContext', { value: context });
    return (await this.#marionette.send(command, parameters)) as Result;
  }
}

/** Waits until a look finds something, and returns it. Rejects with the last error when nothing is found in time. */
export async function until<Result>(what: string, look: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = Date.now() + WAIT_MS;
  let cause: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      cause = error;
    }
    await wait(LOOK_MS);
  }
  throw new Error(`waited ${WAIT_MS} ms for ${what}`, { cause });
}

interface Started {
  process: ChildProcess;
  profile: string;
  marionette: Marionette;
}

async function startProgram(proxyPort: number): Promise<Started> {
  const profile = makeProfile(proxyPort);
  const { 'firefox-esr': program } = requireBrowsers(['firefox-esr']);
  const args = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--profile',
    profile,
    'about:blank',
  ];
  const size = { MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };
  const started = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...size } });
  const marionette = await connectTo(profile);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return { process: started, profile, marionette };
}

/** Firefox writes the port it has picked into its profile. */
async function connectTo(profile: string): Promise<Marionette> {
  const file = join(profile, 'MarionetteActivePort');
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return Marionette.connect(port);
    await wait(LOOK_MS);
  }
  throw new Error(`Firefox did not start within ${START_MS} ms`);
}

/** What Firefox's own window knows, as far as it is used here. */
interface Tab {
  linkedBrowser: { currentURI: { spec: string }; webProgress: { isLoadingDocument: boolean } };
}

declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };
declare const gBrowser: {
  tabs: Tab[];
  selectedTab: Tab;
  addTab(url: string, how: { triggeringPrincipal: unknown }): void;
  removeTab(tab: Tab): void;
};
