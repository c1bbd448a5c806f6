import { browser } from 'wxt/browser';
import { grantedOrigins } from './permissions.ts';
import { readSettings } from './settings-store.ts';

const ID = 'detector';
const FILE = '/detector.js';

let syncing: Promise<void> = Promise.resolve();

/**
 * Registers the detector for the listed sites that the reader has granted and not switched off, and for no other:
 * at start-up and whenever permissions or settings change. One after the other, in the order of the calls.
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
      excludeMatches: switchedOff.map((host) => `*://*.${host}/*`),
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Lets the detector look at the granted pages that are open already: registration reaches later ones only. */
export async function detectInOpenTabs(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  // A page that has gone meanwhile, or that the browser protects, is simply not looked at.
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [FILE] })),
  );
}
