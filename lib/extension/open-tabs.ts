import { type Browser, browser } from 'wxt/browser';
import type { Article } from '../engine/text/article.ts';
import { hostOf } from './host.ts';
import type { OpenTab, TabOutcome } from './open-tabs-views.ts';
import { originOf } from './permissions.ts';
import { problemOf } from './problem.ts';
import { readArticleIn } from './read-page.ts';

/**
 * The open tabs whose addresses the browser shows: those on sites the reader has allowed, and all where she lets
 * Crossread see them. None of a private window.
 */
export async function listOpenTabs(): Promise<Omit<OpenTab, 'group'>[]> {
  const tabs = await browser.tabs.query({});
  const listed = await Promise.all(tabs.filter(({ incognito }) => !incognito).map(openTab));
  return listed.filter((tab) => tab !== null);
}

async function openTab({ id, url, title }: Browser.tabs.Tab): Promise<Omit<OpenTab, 'group'> | null> {
  const host = hostOf(url ?? '');
  if (id === undefined || host === null) return null;
  const isGranted = await browser.permissions.contains({ origins: [originOf(host)] });
  return { id, title: title || host, host, isGranted };
}

/**
 * Asks to see the addresses of all tabs. To be called in a click's own turn.
 * @returns whether the reader has granted it
 */
export function requestTabList(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['tabs'] });
}

/** Whether all tabs' addresses can be seen now. */
export function canListAllTabs(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['tabs'] });
}

/** Gives the list of all tabs back. */
export async function giveBackTabList(): Promise<void> {
  await browser.permissions.remove({ permissions: ['tabs'] });
}

/** What was granted for one comparing of tabs, to be given back after it. */
export interface Lease {
  isGranted: boolean;
  /** Gives back the list of tabs, and the sites unless they are kept. */
  giveBack(how: { keepSites: boolean }): Promise<void>;
}

/**
 * Asks for the sites of these tabs and no others. To be called in a click's own turn, with the origins granted
 * before, so that none of those is given back.
 */
export async function leaseSites(tabs: readonly OpenTab[], before: readonly string[]): Promise<Lease> {
  const origins = [...new Set(tabs.map(({ host }) => originOf(host)))];
  const isGranted = await browser.permissions.request({ origins });
  const added = origins.filter((origin) => !before.includes(origin));
  return {
    isGranted,
    giveBack: async ({ keepSites }) => {
      if (!keepSites && added.length > 0) await browser.permissions.remove({ origins: added });
      await giveBackTabList();
    },
  };
}

/** The article a tab shows, or why there is none. */
export async function readOpenTab(
  tab: number,
): Promise<Article | Exclude<TabOutcome, 'saved' | 'same' | 'alone'>> {
  try {
    const { discarded, url } = await browser.tabs.get(tab);
    if (discarded) return 'not-loaded';
    const host = hostOf(url ?? '');
    // Chrome leaves an injection pending for ever where a site is withheld, so that it is asked first.
    if (host === null || !(await browser.permissions.contains({ origins: [originOf(host)] })))
      return 'not-allowed';
    return (await readArticleIn(tab)) ?? 'no-article';
  } catch (error) {
    return problemOf(error).details.toLowerCase().includes('permission') ? 'not-allowed' : 'failed';
  }
}
