import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const KEY = 'settings';
const VERSION = 1;
const LOCK = 'crossread-settings';

/** A field that cannot be read has its default; the others keep what the reader has chosen. */
const SCHEMA = v.object({
  recognise: v.fallback(v.boolean(), DEFAULT_SETTINGS.recognise),
  highlights: v.fallback(v.boolean(), DEFAULT_SETTINGS.highlights),
  highlightConfirmed: v.fallback(v.boolean(), DEFAULT_SETTINGS.highlightConfirmed),
  switchedOff: v.fallback(v.array(v.string()), DEFAULT_SETTINGS.switchedOff),
  language: v.fallback(v.picklist(['auto', 'en', 'nb']), DEFAULT_SETTINGS.language),
});

/** The reader's settings, defaults in place of what is missing or unreadable. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsOf(stored[KEY]);
}

/**
 * Changes some settings, one change after the other in whatever page of Crossread. What another version of Crossread
 * has stored beside them stays as it is.
 */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const stored = await browser.storage.local.get(KEY);
    const before = isRecord(stored[KEY]) ? stored[KEY] : {};
    await browser.storage.local.set({
      [KEY]: { ...before, ...settingsOf(before), ...patch, version: VERSION },
    });
  });
}

/**
 * Calls back with the settings whenever they change.
 * @returns a function that ends it
 */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) listener(settingsOf(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

function settingsOf(stored: unknown): Settings {
  return v.parse(SCHEMA, isRecord(stored) ? stored : {});
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
