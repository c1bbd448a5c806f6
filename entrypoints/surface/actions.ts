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
