import { browser } from 'wxt/browser';
import { hostOf } from './host.ts';
import { grantedOrigins } from './permissions.ts';
import { readSettings } from './settings-store.ts';
import { isSwitchedOff } from './tab-view.ts';

const ID = 'detector';
const FILE = '/detector.js';
/**
 * A host that a match pattern can name with all within it. For any other (`[::1]`) the browser refuses the whole
 * registration; what the detector finds there the background passes over.
 */
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*$/;

let syncing: Promise<void> = Promise.resolve();

/**
 * Registers the detector for every site that the reader has granted, listed or allowed by itself, but for those
 * switched off: to be called at start-up and whenever permissions or settings change. One call is done after the
 * other, a failed one included.
 * @throws the browser's error, where it refuses the registration
 */
export function syncDetector(): Promise<void> {
  syncing = syncing.then(sync, sync);
  return syncing;
}

async function sync(): Promise<void> {
  const matches = await grantedOrigins();
  const { switchedOff } = await readSettings();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [FILE],
      matches,
      excludeMatches: switchedOff.filter((host) => DOMAIN.test(host)).map((host) => `*://*.${host}/*`),
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Lets the detector look at the pages of granted sites that are open already, but for sites switched off:
 * registration reaches later ones only. A page that has gone meanwhile, or that the browser protects, is passed over.
 */
export async function detectInOpenTabs(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const settings = await readSettings();
  const isLeftAlone = (url = '') => isSwitchedOff(hostOf(url) ?? '', settings);
  const ids = tabs.flatMap(({ id, url }) => (isLeftAlone(url) ? [] : (id ?? [])));
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [FILE] })),
  );
}
