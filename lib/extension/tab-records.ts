import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageAddress } from '../engine/text/page-address.ts';
import { KnownProblem, problemOf } from './problem.ts';
import type { Focus, TabStatus } from './tab-state.ts';

/** What session storage holds of one tab: in memory only, gone when the tab or the browser is closed. */
export interface TabRecord {
  /** The page it is about. */
  page: PageAddress;
  status: TabStatus;
  highlights: boolean;
  focus: Focus | null;
  /** When it was written; milliseconds since 1970. The oldest go first when the storage is full. */
  at: number;
}

const PREFIX = 'tab:';

const SCHEMA = v.looseObject({
  page: v.looseObject({ url: v.string(), title: v.string() }),
  status: v.looseObject({ kind: v.string() }),
  highlights: v.boolean(),
  focus: v.nullable(v.looseObject({ fact: v.string(), at: v.number() })),
  at: v.number(),
});

/** What is known of a tab, or `null`. Whether it is still about the page in the tab is for `viewOf` to say. */
export async function readRecord(tab: number): Promise<TabRecord | null> {
  const stored = await browser.storage.session.get(keyOf(tab));
  return recordOf(stored[keyOf(tab)]);
}

/**
 * Keeps what is known of a tab; other tabs' records give way, the oldest first, when there is no room.
 * @throws KnownProblem `too-large` for a record that would not fit alone; no other is lost to it
 */
export async function writeRecord(tab: number, record: TabRecord): Promise<void> {
  if (await isWritten({ [keyOf(tab)]: record })) return;
  const others = [...(await allRecords())].filter(([other]) => other !== tab);
  for (const [other] of others.toSorted(([, a], [, b]) => a.at - b.at)) {
    await remove(other);
    if (await isWritten({ [keyOf(tab)]: record })) return;
  }
  await isWritten(Object.fromEntries(others.map(([other, kept]) => [keyOf(other), kept])));
  throw new KnownProblem('too-large', 'the comparison is larger than the session storage');
}

/** @returns `false` if there was no room */
async function isWritten(records: Record<string, TabRecord>): Promise<boolean> {
  try {
    await browser.storage.session.set(records);
    return true;
  } catch (error) {
    if (problemOf(error).kind !== 'storage-full') throw error;
    return false;
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes what is known of a tab, where `change` gives back what to keep and not `null`. Changes wait for each other,
 * so that none undoes another.
 * @returns what `change` gave back
 */
export function changeRecord<After extends TabRecord | null>(
  tab: number,
  change: (before: TabRecord | null) => After,
): Promise<After> {
  return inTurn(async () => {
    const after = change(await readRecord(tab));
    if (after) await writeRecord(tab, after);
    return after;
  });
}

/** Forgets a tab; a change begun before does not bring it back. */
export function forgetTab(tab: number): Promise<void> {
  return inTurn(() => remove(tab));
}

/** Carries what is known over to the new id that a browser has given a tab it had discarded. */
export function renameTab(from: number, to: number): Promise<void> {
  return inTurn(async () => {
    const record = await readRecord(from);
    await remove(from);
    if (record) await writeRecord(to, record);
  });
}

async function remove(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Does one thing after the other, a failed one included. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work, work);
  last = turn;
  return turn;
}

/** All tabs of which something is known. */
export async function allRecords(): Promise<Map<number, TabRecord>> {
  const records = new Map<number, TabRecord>();
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    const record = key.startsWith(PREFIX) ? recordOf(value) : null;
    if (record) records.set(Number(key.slice(PREFIX.length)), record);
  }
  return records;
}

/** The tabs whose pages were compared with any of these stories. */
export async function tabsComparedWith(stories: readonly string[]): Promise<number[]> {
  const records = await allRecords();
  return [...records].flatMap(([tab, { status }]) =>
    status.kind === 'compared' && stories.includes(status.comparison.story?.id ?? '') ? [tab] : [],
  );
}

/**
 * Calls back with the tab whose record has changed.
 * @returns a function that ends it
 */
export function onRecord(listener: (tab: number) => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
    }
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}

function keyOf(tab: number): string {
  return `${PREFIX}${tab}`;
}

/** Only trusted contexts write session storage, so the shape is checked, not every fact of a comparison. */
function recordOf(stored: unknown): TabRecord | null {
  return v.is(SCHEMA, stored) ? (stored as unknown as TabRecord) : null;
}
