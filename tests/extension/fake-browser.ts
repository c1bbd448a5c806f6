import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A browser in memory: its storage, tabs and messages behave as the real ones, the rest is set by each test. */
const granted = new Set<string>();
const registered = new Map<string, { id: string; matches: string[] }>();

export const browser = Object.assign(fakeBrowser, {
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    getAll: async () => ({ origins: [...granted], permissions: [] }),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) granted.delete(origin);
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
  i18n: { ...fakeBrowser.i18n, getUILanguage: () => 'en-GB' },
});

/** Lets the extension read these origins, as the reader would by saying yes. */
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
  vi.restoreAllMocks();
  browser.scripting.executeScript.mockReset().mockResolvedValue([]);
  browser.runtime.getManifest = () =>
    ({
      version: '1.2.3',
      optional_host_permissions: ['https://*.nrk.no/*', 'https://*.bbc.co.uk/*', '*://*/*'],
    }) as ReturnType<typeof browser.runtime.getManifest>;
}
