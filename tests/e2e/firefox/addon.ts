import { writeFileSync } from 'node:fs';
import { type Firefox, type Remote, until } from './firefox.ts';
import { ADDON_HOST, ADDON_ID } from './profile.ts';

/** The extension as Firefox runs it: its icon, popup, sidebar, permissions and background. */
export class Addon {
  readonly #firefox: Firefox;

  constructor(firefox: Firefox) {
    this.#firefox = firefox;
  }

  /** Shows a page of the extension in the tab in front. */
  async goto(file: string): Promise<void> {
    await this.#firefox.goto(`moz-extension://${ADDON_HOST}/${file}`);
  }

  /** Closes the page that opens by itself after the installation. `false` if it is not there yet. */
  closeWelcome(): Promise<boolean> {
    return this.#firefox.inBrowser(() => {
      const welcome = gBrowser.tabs.find((tab) =>
        tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html'),
      );
      if (welcome) gBrowser.removeTab(welcome);
      return welcome !== undefined;
    });
  }

  /** Clicks the icon, as a reader does: it opens the popup and lends the page. */
  async clickIcon(): Promise<void> {
    await this.#firefox.inBrowser(async (id) => {
      const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      await Management.global.browserActionFor(extension).triggerAction(window);
    }, ADDON_ID);
  }

  async closePopup(): Promise<void> {
    await this.#firefox.inBrowser(() => {
      for (const panel of document.querySelectorAll<Popup>('panel')) panel.hidePopup();
    });
  }

  async openSidebar(): Promise<void> {
    await this.#firefox.inBrowser(async (id) => {
      const prefix = id.replace(/[@.]/g, '_');
      await SidebarController.show(
        [...SidebarController.sidebars.keys()].find((key) => key.startsWith(prefix)),
      );
    }, ADDON_ID);
  }

  async closeSidebar(): Promise<void> {
    await this.#firefox.inBrowser(() => SidebarController.hide());
  }

  /** What stands on the icon; empty if nothing does. */
  badge(): Promise<string> {
    return this.#firefox.inBrowser((id) => {
      const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(id);
      const action = Management.global.browserActionFor(extension).action;
      return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
    }, ADDON_ID);
  }

  /** Grants (`add`) or takes back (`remove`) sites, as in Firefox's own settings. */
  async changeSites(change: 'add' | 'remove', origins: string[]): Promise<void> {
    await this.#firefox.inBrowser(
      async (id, how, sites) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const { extension } = WebExtensionPolicy.getByID(id);
        await ExtensionPermissions[how](id, { permissions: [], origins: sites }, extension);
      },
      ADDON_ID,
      change,
      origins,
    );
  }

  /** Chooses an entry of the context menu that is open. */
  async chooseInMenu(label: string): Promise<void> {
    await until(`“${label}” in the menu`, () =>
      this.#firefox.inBrowser((sought) => {
        const menu = document.querySelector<ContextMenu>('#contentAreaContextMenu');
        const entries = [...(menu?.querySelectorAll<MenuItem>('menuitem') ?? [])];
        const entry = entries.find((each) => each.label === sought && !each.hidden);
        if (menu?.state !== 'open' || !entry) return false;
        menu.activateItem(entry);
        return true;
      }, label),
    );
  }

  /** Does what the shortcut with this letter does, as Firefox's own key for it. */
  async pressShortcut(letter: string): Promise<void> {
    await this.#firefox.inBrowser(
      (id, wanted) => {
        const prefix = id.replace(/[@.]/g, '_');
        const keys = [...document.querySelectorAll<Key>(`[id*="${prefix}"] key`)];
        const key = keys.find((each) => each.getAttribute('key') === wanted);
        if (!key) throw new Error(`no shortcut with ${wanted}`);
        key.doCommand();
      },
      ADDON_ID,
      letter,
    );
  }

  /** Says yes to the question about permissions that the browser asks now, and returns what it names. */
  async sayYes(): Promise<string> {
    const question = 'addon-webext-permissions';
    const asked = await until('the browser’s question', () =>
      this.#firefox.inBrowser((id) => {
        const shown = PopupNotifications.getNotification(id) && document.getElementById(`${id}-notification`);
        return shown ? shown.textContent : null;
      }, question),
    );
    await until('the question to go', () =>
      this.#firefox.inBrowser((id) => {
        const shown = PopupNotifications.getNotification(id);
        if (shown) document.querySelector<Question>(`#${id}-notification`)?.button.click();
        return !shown;
      }, question),
    );
    return asked;
  }

  /** The sites and the permissions granted to it beyond its manifest, now. */
  granted(): Promise<{ permissions: string[]; origins: string[] }> {
    return this.#firefox.inBrowser(async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { permissions, origins } = await ExtensionPermissions.get(id);
      return { permissions: permissions.filter((each) => each === 'tabs'), origins };
    }, ADDON_ID);
  }

  /** Stops the background, in the middle of whatever it does. */
  async stopBackground(): Promise<void> {
    await this.#firefox.inBrowser(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    }, ADDON_ID);
  }

  /** Begins to note every request that leaves a page or the extension, by whoever caused it. */
  async watchRequests(): Promise<void> {
    await this.#firefox.inBrowser((id) => {
      Object.assign(window, { noted: [] });
      Services.obs.addObserver((channel) => {
        const { loadInfo, URI } = channel.QueryInterface(Ci.nsIChannel);
        const cause = loadInfo.triggeringPrincipal;
        const addon = cause.addonPolicy ?? cause.contentScriptAddonPolicy;
        noted.push({ url: URI.spec, isOurs: addon?.id === id });
      }, 'http-on-modify-request');
    }, ADDON_ID);
  }

  /** The requests noted so far. */
  requests(): Promise<NotedRequest[]> {
    return this.#firefox.inBrowser(() => noted);
  }

  /**
   * Runs a function in a page of the extension, `popup.html` or `sidepanel.html`, in its own process. What it
   * returns has to be JSON. Rejects while the page is not open.
   */
  async inSurface<Args extends unknown[], Result>(
    file: string,
    run: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const script = `return Promise.resolve((${run}).apply(null, arguments)).then((value) => JSON.stringify(value ?? null))`;
    const json = await this.#firefox.inBrowser(
      (address, code, values) => {
        const sidebar = SidebarController.browser?.contentDocument;
        const places = [document, ...(sidebar ? [sidebar] : [])];
        const browsers = places.flatMap((place) => [...place.querySelectorAll<BrowserElement>('browser')]);
        const found = browsers.find((each) => each.currentURI?.spec.startsWith(address));
        if (!found) throw new Error(`not open: ${address}`);
        const actor = found.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
        return actor.executeScript(code, values, { timeout: 10_000 });
      },
      `moz-extension://${ADDON_HOST}/${file}`,
      script,
      args,
    );
    return JSON.parse(json) as Result;
  }

  /** A picture of the open popup, which is no part of the window's picture. */
  async pictureOfPopup(file: string): Promise<void> {
    const data = await this.#firefox.inBrowser(async (address) => {
      const browsers = [...document.querySelectorAll<BrowserElement>('browser')];
      const popup = browsers.find((each) => each.currentURI?.spec.startsWith(address));
      if (!popup) throw new Error('the popup is not open');
      const drawn = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
      const canvas = new OffscreenCanvas(drawn.width, drawn.height);
      canvas.getContext('2d')?.drawImage(drawn, 0, 0);
      const blob = await canvas.convertToBlob();
      return [...new Uint8Array(await blob.arrayBuffer())];
    }, `moz-extension://${ADDON_HOST}/popup.html`);
    writeFileSync(file, Buffer.from(data));
  }
}

/** A request, and whether the extension caused it: its pages, its background or its content scripts. */
export interface NotedRequest {
  url: string;
  isOurs: boolean;
}

/** What Firefox's own window knows, as far as it is used here. */
interface BrowserElement extends Element {
  currentURI?: { spec: string };
  contentDocument?: Document;
  browsingContext: { currentWindowGlobal: WindowGlobal };
}

interface WindowGlobal {
  getActor(name: string): {
    executeScript(script: string, args: unknown[], options: object): Promise<string>;
  };
  drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
}

interface Extension {
  terminateBackground(options: object): Promise<void>;
}

interface BrowserAction {
  triggerAction(window: Window): Promise<void>;
  action: { getProperty(tab: Tab, name: string): string | null };
}

interface Question extends Element {
  button: HTMLElement;
}

interface MenuItem extends HTMLElement {
  label: string;
}

interface ContextMenu extends Element {
  state: string;
  activateItem(item: MenuItem): void;
}

interface Key extends Element {
  doCommand(): void;
}

interface Popup extends Element {
  hidePopup(): void;
}

interface Tab {
  linkedBrowser: { currentURI: { spec: string } };
}

interface Channel {
  URI: { spec: string };
  loadInfo: {
    triggeringPrincipal: { addonPolicy?: { id: string }; contentScriptAddonPolicy?: { id: string } };
  };
  QueryInterface(kind: unknown): Channel;
}

type SiteChange = (id: string, permissions: object, extension: Extension) => Promise<void>;

interface Modules {
  'resource://gre/modules/Extension.sys.mjs': {
    Management: { global: { browserActionFor(extension: Extension): BrowserAction } };
  };
  'resource://gre/modules/ExtensionPermissions.sys.mjs': {
    ExtensionPermissions: {
      add: SiteChange;
      remove: SiteChange;
      get(id: string): Promise<{ permissions: string[]; origins: string[] }>;
    };
  };
}

declare const ChromeUtils: { importESModule<Name extends keyof Modules>(name: Name): Modules[Name] };
declare const PopupNotifications: { getNotification(id: string): object | null };
declare const Ci: { nsIChannel: unknown };
declare const Services: { obs: { addObserver(observer: (channel: Channel) => void, topic: string): void } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };
declare const SidebarController: {
  sidebars: Map<string, unknown>;
  browser?: BrowserElement;
  show(key: string | undefined): Promise<void>;
  hide(): void;
};
/** Kept on the window between two commands. */
declare const noted: NotedRequest[];
declare const gBrowser: {
  tabs: Tab[];
  selectedTab: Tab;
  removeTab(tab: Tab): void;
};
