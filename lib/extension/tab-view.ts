import type { Browser } from 'wxt/browser';
import { isSameArticle, type PageAddress } from '../engine/text/page-address.ts';
import { hostOf, isWithin } from './host.ts';
import type { Settings } from './settings.ts';
import type { TabRecord } from './tab-records.ts';
import type { TabState, TabStatus } from './tab-state.ts';

/** A comparison that has not come by then will not: the page or the worker has gone in between. */
export const COMPARING_LIMIT_MS = 30_000;

type Tab = Pick<Browser.tabs.Tab, 'url' | 'title'>;

/**
 * What there is to say of the page a tab shows now. A record about another page, left behind by a navigation, says
 * nothing of this one.
 */
export function viewOf(tab: Tab, record: TabRecord | null, settings: Settings, now: number): TabState {
  const page = addressOf(tab);
  const known = record && isSameArticle(record.page, page) ? record : null;
  const obstacle = known?.status.kind === 'unreadable' ? null : obstacleTo(page, settings);
  const status = obstacle ?? statusAt(known, now);
  return { url: page.url, status, highlights: known?.highlights ?? settings.highlights };
}

/** Why a page cannot be compared, known before trying; `null` if nothing stands against it. */
export function obstacleTo(page: PageAddress, settings: Settings): TabStatus | null {
  // The browser shows an extension the address of a page that it may read, and of no other.
  if (page.url === '') return { kind: 'no-permission' };
  const host = hostOf(page.url);
  if (host === null) return { kind: 'unreadable' };
  return isSwitchedOff(host, settings) ? { kind: 'switched-off' } : null;
}

/** Whether the reader has switched Crossread off for a host. */
export function isSwitchedOff(host: string, settings: Settings): boolean {
  return settings.switchedOff.some((off) => isWithin(host, off));
}

/** The page a tab shows; an empty address where the browser does not tell. */
export function addressOf(tab: Tab): PageAddress {
  return { url: tab.url ?? '', title: tab.title ?? '' };
}

function statusAt(record: TabRecord | null, now: number): TabStatus {
  if (!record) return { kind: 'idle' };
  if (record.status.kind !== 'comparing' || now - record.at < COMPARING_LIMIT_MS) return record.status;
  const details = `no comparison within ${COMPARING_LIMIT_MS} ms`;
  return { kind: 'failed', problem: { kind: 'timed-out', details } };
}
