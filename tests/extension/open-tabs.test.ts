import { beforeEach, describe, expect, test, vi } from 'vitest';
import { leaseSites, listOpenTabs, readOpenTab } from '../../lib/extension/open-tabs.ts';
import type { OpenTab } from '../../lib/extension/open-tabs-views.ts';
import { browser, grant, resetBrowser } from './fake-browser.ts';

beforeEach(resetBrowser);

const NRK = 'https://*.nrk.no/*';
const PAPER = '*://paper.example/*';

const ARTICLE = {
  url: 'https://www.nrk.no/a',
  title: 'Ferry hits the quay',
  byline: null,
  outlet: 'NRK',
  published: null,
  language: 'en',
  partial: false,
  blocks: [{ kind: 'paragraph', text: 'A ferry hit the quay.' }],
  text: 'A ferry hit the quay.',
};

function open(...tabs: object[]): void {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation(
    async (id) => tabs.find((tab) => (tab as { id: number }).id === id) as never,
  );
}

const tab = (host: string): OpenTab => ({ id: 1, title: host, host, isGranted: false, group: null });

describe('the open tabs', () => {
  test('are those whose address the browser shows, none of a private window, none of its own pages', async () => {
    grant(NRK);
    open(
      { id: 1, url: 'https://www.nrk.no/a', title: 'Ferry', incognito: false },
      { id: 2, title: '', incognito: false },
      { id: 3, url: 'https://paper.example/b', title: '', incognito: false },
      { id: 4, url: 'https://paper.example/c', title: 'Secret', incognito: true },
      { id: 5, url: 'about:config', title: 'Settings', incognito: false },
    );
    expect(await listOpenTabs()).toEqual([
      { id: 1, title: 'Ferry', host: 'www.nrk.no', isGranted: true },
      { id: 3, title: 'paper.example', host: 'paper.example', isGranted: false },
    ]);
  });

  test('are read where the reader has allowed it', async () => {
    grant(NRK);
    open({ id: 1, url: 'https://www.nrk.no/a' });
    browser.scripting.executeScript.mockResolvedValue([{ result: ARTICLE }]);
    expect(await readOpenTab(1)).toEqual(ARTICLE);
  });

  test.each([
    ['not-loaded', { id: 1, url: 'https://www.nrk.no/a', discarded: true }, ARTICLE],
    ['not-allowed', { id: 1, url: 'https://paper.example/a' }, ARTICLE],
    ['no-article', { id: 1, url: 'https://www.nrk.no/a' }, null],
    ['failed', { id: 1, url: 'https://www.nrk.no/a' }, { title: 5 }],
  ])('that give no article say why: %s', async (outcome, shown, result) => {
    grant(NRK);
    open(shown);
    browser.scripting.executeScript.mockResolvedValue([{ result }]);
    expect(await readOpenTab(1)).toBe(outcome);
  });
});

describe('leave to read the chosen tabs', () => {
  test('is asked for their sites alone, each once', async () => {
    await leaseSites([tab('paper.example'), tab('www.nrk.no'), tab('paper.example')], []);
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [PAPER, NRK] });
  });

  test('is given back after it, but for what was granted before', async () => {
    grant(NRK, PAPER, 'tabs');
    const lease = await leaseSites([tab('paper.example'), tab('www.nrk.no')], [NRK]);
    await lease.giveBack({ keepSites: false });
    expect(await browser.permissions.contains({ origins: [NRK] })).toBe(true);
    expect(await browser.permissions.contains({ origins: [PAPER] })).toBe(false);
    expect(await browser.permissions.contains({ permissions: ['tabs'] })).toBe(false);
  });

  test('is kept where the reader says so, but the list of all tabs is given back', async () => {
    grant(PAPER, 'tabs');
    const lease = await leaseSites([tab('paper.example')], []);
    await lease.giveBack({ keepSites: true });
    expect(await browser.permissions.contains({ origins: [PAPER] })).toBe(true);
    expect(await browser.permissions.contains({ permissions: ['tabs'] })).toBe(false);
  });
});
