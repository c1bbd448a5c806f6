import { browser } from 'wxt/browser';
import { showBadge } from './badge.ts';
import { compareTab } from './comparing.ts';
import { hostOf } from './host.ts';
import type { Settings } from './settings.ts';
import { allRecords, changeRecord, forgetTab, readRecord } from './tab-records.ts';
import { isSwitchedOff } from './tab-view.ts';
import { isReaderIn, leave, paintIn, showSentenceIn, stepIn } from './to-reader.ts';

/** The page shows another article: what was known of the tab no longer holds. */
export async function leavePage(tab: number): Promise<void> {
  await forgetTab(tab);
  await showBadge(tab, { kind: 'idle' });
}

/** Shows or hides the highlights in a tab, and remembers it while the tab shows this page. */
export async function paintTab(tab: number, on: boolean): Promise<void> {
  await changeRecord(tab, (record) => record && { ...record, highlights: on });
  if (!(await paintIn(tab, on)) && on) await compareTab(tab);
}

/** Brings a sentence of the page into view; a page reloaded since it was compared is compared again. */
export async function showSentence(tab: number, sentence: number): Promise<void> {
  if (!(await showSentenceIn(tab, sentence))) await compareTab(tab);
}

/** The reader has chosen a fact's sentence in the page: the side panel brings its row into view. */
export async function pointAt(tab: number, fact: string): Promise<void> {
  await changeRecord(tab, (record) => record && { ...record, focus: { fact, at: Date.now() } });
}

/** Goes to the next or previous highlighted sentence; without a reader in the page, compares it first. */
export async function step(tab: number, by: 1 | -1): Promise<void> {
  if (!(await stepIn(tab, by))) await compareTab(tab);
}

/** Highlights on or off by the keyboard; on a page that is not compared the wish is to compare it. */
export async function toggleHighlights(tab: number): Promise<void> {
  const record = await readRecord(tab);
  if (record && (await isReaderIn(tab))) await paintTab(tab, !record.highlights);
  else await compareTab(tab);
}

/** Takes Crossread out of the tabs whose site the reader has switched off. */
export async function leaveSwitchedOff(settings: Settings): Promise<void> {
  for (const [tab, { page }] of await allRecords()) {
    const host = hostOf(page.url);
    if (host === null || !isSwitchedOff(host, settings)) continue;
    await leave(tab);
    await leavePage(tab);
  }
}

/** Takes Crossread out of the tabs whose pages it may no longer read. */
export async function leaveForbidden(): Promise<void> {
  for (const tab of (await allRecords()).keys()) {
    if (await isReadable(tab)) continue;
    await leave(tab);
    await leavePage(tab);
  }
}

async function isReadable(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).url !== undefined;
  } catch {
    // The tab was closed while its page was compared, and the record came after it.
    return false;
  }
}
