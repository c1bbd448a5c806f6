import { browser } from 'wxt/browser';
import {
  giveBackListedSites,
  listedOrigins,
  requestListedSites,
  requestSite,
} from '../../lib/extension/permissions.ts';
import { changeSettings, readSettings } from '../../lib/extension/settings-store.ts';
import { askToCompare } from '../../lib/extension/to-background.ts';

/** Switches recognising on, by asking for the listed sites in the click's own turn, or off, by giving them back. */
export async function switchRecognising(on: boolean): Promise<void> {
  if (on) await requestListedSites();
  else await giveBackListedSites();
}

/** Lets Crossread read a listed site from now on, and compares the page that the reader is on. */
export async function allowSite(host: string, tab: number): Promise<void> {
  if (await requestSite(host)) await askToCompare(tab);
}

/** Switches Crossread off on a host, or on again. */
export async function switchSite(host: string, off: boolean): Promise<void> {
  const { switchedOff } = await readSettings();
  const others = switchedOff.filter((other) => other !== host);
  await changeSettings({ switchedOff: off ? [...others, host] : others });
}

/** How many news sites stories can be recognised on. */
export function countListedSites(): number {
  return listedOrigins().length;
}

/** Opens the options page. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the library in a tab, at a story if one is named. */
export async function openLibrary(story: string | null): Promise<void> {
  await browser.tabs.create({ url: ownPage('library.html', story === null ? '' : `#story=${story}`) });
}

/** Opens the library with a preview of the story pack that a tab shows. */
export async function lookAtPack(tab: number): Promise<void> {
  await browser.tabs.create({ url: ownPage('library.html', `#import-from-tab=${tab}`) });
}

/** Opens the page on which open tabs are chosen to be compared. */
export async function openTabsPage(): Promise<void> {
  await browser.tabs.create({ url: ownPage('tabs.html', '') });
}

function ownPage(file: string, fragment: string): string {
  return `${browser.runtime.getURL('/')}${file}${fragment}`;
}
