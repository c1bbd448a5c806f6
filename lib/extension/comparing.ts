import { browser } from 'wxt/browser';
import { compareArticle } from '../engine/compare/compare.ts';
import type { Article } from '../engine/text/article.ts';
import { isSameArticle, type PageAddress } from '../engine/text/page-address.ts';
import { showBadge } from './badge.ts';
import { knownFor } from './known-packs.ts';
import type { Shown } from './messages.ts';
import { problemOf, within } from './problem.ts';
import type { SendingPage } from './sender.ts';
import { readSettings } from './settings-store.ts';
import { changeRecord, readRecord, type TabRecord } from './tab-records.ts';
import type { Problem, TabStatus } from './tab-state.ts';
import { addressOf, obstacleTo, viewOf } from './tab-view.ts';
import { isReaderIn } from './to-reader.ts';

const READER = '/reader.js';
/**
 * Where the reader of the page has withheld the site, Chrome hides its address and leaves an injection pending for
 * ever.
 */
const INJECTION_MS = 5_000;

/** Starts a comparison of the page in a tab: the reader is injected, and will send what it reads. */
export async function compareTab(tab: number): Promise<void> {
  const page = addressOf(await browser.tabs.get(tab));
  const obstacle = obstacleTo(page, await readSettings());
  // A page whose address is hidden is tried all the same: only so the browser tells whether it could ever be read.
  if (obstacle && obstacle.kind !== 'no-permission') return;
  if (!obstacle) await keepStatus(tab, page, { kind: 'comparing' });
  const refusal = await injectReader(tab);
  const status = refusal && statusOfRefusal(refusal, page);
  if (status && isSameArticle(addressOf(await browser.tabs.get(tab)), page))
    await keepStatus(tab, page, status);
}

/**
 * Compares a tab's page unless that is done or under way, and the reader still there. A record that says `comparing`
 * may have been left by a worker that was stopped before it could send the reader.
 */
export async function makeSureItIsCompared(tab: number): Promise<void> {
  const [shown, record, settings] = await Promise.all([
    browser.tabs.get(tab),
    readRecord(tab),
    readSettings(),
  ]);
  const { status } = viewOf(shown, record, settings, Date.now());
  if (status.kind === 'idle' || !(await isReaderIn(tab))) await compareTab(tab);
}

/**
 * Compares an article that the reader has sent from a page it has read, and keeps the result for the surfaces.
 * @returns what the reader shall show; `null` if it shows another page by now, or there is nothing to compare
 */
export async function takeArticle(
  from: SendingPage,
  read: PageAddress,
  article: Article | null,
): Promise<Shown> {
  const page = await pageStillShown(from);
  if (!page || !isSameArticle(read, page)) return null;
  const status = article ? await compared(article) : ({ kind: 'no-article' } as const);
  if (!(await pageStillShown(from))) return null;
  const { highlights } = await keepStatus(from.tab, page, status);
  await showBadge(from.tab, status);
  return status.kind === 'compared' ? { comparison: status.comparison, highlights } : null;
}

/** Keeps that the page is a story pack: the popup offers to look at it in the library. */
export async function takePack(from: SendingPage, read: PageAddress): Promise<void> {
  const page = await pageStillShown(from);
  if (page && isSameArticle(read, page)) await keepStatus(from.tab, page, { kind: 'pack' });
}

/** Keeps what went wrong while the page was read. */
export async function takeProblem(from: SendingPage, problem: Problem): Promise<void> {
  const page = await pageStillShown(from);
  if (page) await keepStatus(from.tab, page, { kind: 'failed', problem });
}

async function compared(article: Article): Promise<TabStatus> {
  try {
    const { packs, corrections, problem } = await knownFor(article);
    const comparison = compareArticle(article, packs, corrections);
    if (comparison.story) return { kind: 'compared', comparison };
    // The story may be the one that could not be read.
    return problem ? { kind: 'failed', problem } : { kind: 'no-story', comparison };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}

/** The page as it is now, if the tab still shows the one the message came from: a late result is dropped. */
async function pageStillShown({ tab, page }: SendingPage): Promise<PageAddress | null> {
  const shown = addressOf(await browser.tabs.get(tab));
  return page.url !== '' && isSameArticle(shown, page) ? shown : null;
}

async function keepStatus(tab: number, page: PageAddress, status: TabStatus): Promise<TabRecord> {
  const settings = await readSettings();
  return changeRecord(tab, (before) => {
    const known = before && isSameArticle(before.page, page) ? before : null;
    const highlights = known?.highlights ?? settings.highlights;
    return { page, status, highlights, focus: known?.focus ?? null, at: Date.now() };
  });
}

/** @returns why the browser does not let the reader in, or `null` when it does */
async function injectReader(tab: number): Promise<Problem | null> {
  const injection = browser.scripting.executeScript({ target: { tabId: tab }, files: [READER] });
  try {
    await within(INJECTION_MS, 'injecting the reader', injection);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/**
 * What a refusal tells of the page; `null` if it is only still loading, and will let the reader in when it has.
 * Both browsers speak of a missing permission where one would help; for their own pages Chrome does not.
 */
function statusOfRefusal({ kind, details }: Problem, page: PageAddress): TabStatus | null {
  const isHidden = page.url === '';
  if (kind === 'timed-out') return isHidden ? { kind: 'no-permission' } : null;
  return { kind: isHidden && details.includes('permission') ? 'no-permission' : 'unreadable' };
}
