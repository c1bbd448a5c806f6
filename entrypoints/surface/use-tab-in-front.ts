import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { siteOf } from '../../lib/extension/permissions.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { onSettings, readSettings } from '../../lib/extension/settings-store.ts';
import { steady } from '../../lib/extension/steady.ts';
import { onRecord, readRecord } from '../../lib/extension/tab-records.ts';
import type { Focus, Site, TabState } from '../../lib/extension/tab-state.ts';
import { COMPARING_LIMIT_MS, viewOf } from '../../lib/extension/tab-view.ts';
import { useFailure } from './use-failure.ts';

/** All that a surface shows of the tab in front of the reader. */
export interface TabInFront {
  id: number;
  window: number;
  /** In a private window nothing is kept. */
  isPrivate: boolean;
  state: TabState;
  site: Site;
  settings: Settings;
  focus: Focus | null;
}

/** The tab in front in the surface's own window, followed as long as the surface is open; `null` before the first look. */
export function useTabInFront(): TabInFront | null {
  const [shown, setShown] = useState<TabInFront | null>(null);
  const fail = useFailure();
  useEffect(() => follow((next) => setShown((before) => steadyTab(before, next)), fail), []);
  return shown;
}

/** A comparison is large, and what is looked up in it is built anew with it. */
function steadyTab(before: TabInFront | null, next: TabInFront): TabInFront {
  return steady(before, before ? { ...next, state: steady(before.state, next.state) } : next);
}

function follow(show: (tab: TabInFront) => void, fail: (error: unknown) => void): () => void {
  let latest = 0;
  let isEnded = false;
  const look = () => {
    const turn = ++latest;
    // A slower, earlier look must not overwrite a later one.
    const isLatest = () => turn === latest && !isEnded;
    lookAtTabInFront().then(
      (tab) => tab && isLatest() && show(tab),
      (error) => isLatest() && fail(error),
    );
  };
  look();
  // A comparison that never comes fires no event.
  const interval = setInterval(look, COMPARING_LIMIT_MS / 3);
  const ends = [onRecord(look), onSettings(look), onPermissions(look), onTabs(look)];
  return () => {
    isEnded = true;
    clearInterval(interval);
    for (const end of ends) end();
  };
}

async function lookAtTabInFront(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const [record, settings] = await Promise.all([readRecord(tab.id), readSettings()]);
  const state = viewOf(tab, record, settings, Date.now());
  const site = await siteOf(state.url, tab.incognito);
  return {
    id: tab.id,
    window: tab.windowId,
    isPrivate: tab.incognito,
    state,
    site,
    settings,
    focus: record?.focus ?? null,
  };
}

function onTabs(look: () => void): () => void {
  const { onActivated, onUpdated, onReplaced } = browser.tabs;
  const onUpdate = (_id: number, change: Browser.tabs.OnUpdatedInfo) => {
    if (change.url !== undefined || change.status !== undefined || change.title !== undefined) look();
  };
  onActivated.addListener(look);
  onReplaced.addListener(look);
  onUpdated.addListener(onUpdate);
  return () => {
    onActivated.removeListener(look);
    onReplaced.removeListener(look);
    onUpdated.removeListener(onUpdate);
  };
}

function onPermissions(look: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  return () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  };
}
