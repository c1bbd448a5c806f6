import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Asked {
  origins?: string[];
  permissions?: string[];
}

/** A browser in memory: its storage, tabs and messages behave as the real ones, the rest is set by each test. */
const granted = new Set<string>();
const registered = new Map<string, { id: string; matches: string[] }>();
const menu = new Map<string, { id: string; title: string }>();

export const browser = Object.assign(fakeBrowser, {
  permissions: {
    contains: async ({ origins = [], permissions = [] }: Asked) =>
      [...origins, ...permissions].every((asked) => granted.has(asked)),
    getAll: async () => ({ origins: [...granted], permissions: [] }),
    remove: async ({ origins = [], permissions = [] }: Asked) => {
      for (const asked of [...origins, ...permissions]) granted.delete(asked);
      return true;
    },
    request: vi.fn(),
  },
  scripting: {
    executeScript: vi.fn(async (_injection: unknown): Promise<unknown> => []),
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
  },
  contextMenus: {
    create: (entry: { id: string; title: string }) => menu.set(entry.id, entry),
    removeAll: async () => menu.clear(),
  },
  action: Object.assign(fakeBrowser.action, { openPopup: vi.fn(async () => {}) }),
  i18n: { ...fakeBrowser.i18n, getUILanguage: () => 'en-GB' },
});

/** What the context menu offers now. */
export function menuEntries(): string[] {
  return [...menu.values()].map(({ title }) => title);
}

/** Lets the extension read these origins, or use these permissions, as the reader would by saying yes. */
export function grant(...origins: string[]): void {
  for (const origin of origins) granted.add(origin);
}

/** The scripts registered with the browser now. */
export function registeredScripts(): { id: string; matches: string[] }[] {
  return [...registered.values()];
}

/** As after the installation. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  granted.clear();
  registered.clear();
  menu.clear();
  vi.restoreAllMocks();
  browser.scripting.executeScript.mockReset().mockResolvedValue([]);
  browser.runtime.getManifest = () =>
    ({
      version: '1.2.3',
      optional_host_permissions: ['https://*.nrk.no/*', 'https://*.bbc.co.uk/*', '*://*/*'],
    }) as ReturnType<typeof browser.runtime.getManifest>;
}
