import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allRecords,
  changeRecord,
  forgetTab,
  onRecord,
  readRecord,
  renameTab,
  type TabRecord,
  writeRecord,
} from '../../lib/extension/tab-records.ts';
import { browser, resetBrowser } from './fake-browser.ts';

beforeEach(resetBrowser);

function recordAt(at: number): TabRecord {
  const page = { url: 'https://news.example/a', title: 'A pact' };
  return { page, status: { kind: 'no-article' }, highlights: true, focus: null, at };
}

describe('a record of a tab', () => {
  test('is read as it was written', async () => {
    await writeRecord(3, recordAt(1));
    expect(await readRecord(3)).toEqual(recordAt(1));
    expect(await readRecord(4)).toBeNull();
  });

  test('goes with the tab', async () => {
    await writeRecord(3, recordAt(1));
    await forgetTab(3);
    expect(await readRecord(3)).toBeNull();
  });

  test('stays gone with a tab that is closed while it is changed', async () => {
    await writeRecord(3, recordAt(1));
    let closing = Promise.resolve();
    await changeRecord(3, () => {
      closing = forgetTab(3);
      return recordAt(2);
    });
    await closing;
    expect(await readRecord(3)).toBeNull();
  });

  test('follows a tab that gets another id', async () => {
    await writeRecord(3, recordAt(1));
    await renameTab(3, 8);
    expect(await readRecord(3)).toBeNull();
    expect(await readRecord(8)).toEqual(recordAt(1));
  });

  test.each([{ stored: 'broken' }, { stored: { status: {} } }, { stored: { ...recordAt(1), at: 'now' } }])(
    'stored as $stored is no record',
    async ({ stored }) => {
      await browser.storage.session.set({ 'tab:3': stored });
      expect(await readRecord(3)).toBeNull();
    },
  );

  test('is told of when it changes, and nothing else in the storage is', async () => {
    const listener = vi.fn();
    onRecord(listener);
    await browser.storage.session.set({ other: 1 });
    await writeRecord(3, recordAt(1));
    expect(listener).toHaveBeenCalledExactlyOnceWith(3);
  });
});

describe('a full session storage', () => {
  const full = new Error('Session storage quota bytes exceeded. Values were not stored.');

  test('gives up the oldest records until the newest fits', async () => {
    for (const [tab, at] of [
      [1, 30],
      [2, 10],
      [3, 20],
    ] as const)
      await writeRecord(tab, recordAt(at));
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    await writeRecord(4, recordAt(40));
    expect([...(await allRecords()).keys()].toSorted()).toEqual([1, 4]);
  });

  test('loses nothing to a record that would not fit alone', async () => {
    await writeRecord(1, recordAt(10));
    await writeRecord(2, recordAt(20));
    const set = browser.storage.session.set.bind(browser.storage.session);
    vi.spyOn(browser.storage.session, 'set').mockImplementation(async (records) => {
      if ('tab:4' in records) throw full;
      await set(records);
    });
    await expect(writeRecord(4, recordAt(40))).rejects.toMatchObject({ kind: 'too-large' });
    expect([...(await allRecords()).keys()].toSorted()).toEqual([1, 2]);
  });

  test('is no reason to drop records when writing fails otherwise', async () => {
    await writeRecord(1, recordAt(1));
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('Broken'));
    await expect(writeRecord(2, recordAt(2))).rejects.toThrow('Broken');
    expect(await readRecord(1)).not.toBeNull();
  });
});
