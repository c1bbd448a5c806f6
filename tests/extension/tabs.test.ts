import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import { readRecord, type TabRecord, writeRecord } from '../../lib/extension/tab-records.ts';
import {
  leaveForbidden,
  leaveSwitchedOff,
  paintTab,
  pointAt,
  toggleHighlights,
} from '../../lib/extension/tabs.ts';
import { browser, resetBrowser } from './fake-browser.ts';

const PAGE = { url: 'https://www.nrk.no/a', title: 'A pact' };
const GONE = 99;

let tab: number;
let said: unknown[];

beforeEach(async () => {
  resetBrowser();
  tab = (await browser.tabs.create({ url: PAGE.url })).id as number;
  said = [];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (to: number, message: unknown) => {
    if (to !== tab) throw new Error('Could not establish connection. Receiving end does not exist.');
    said.push(message);
    return true;
  }) as never);
  await writeRecord(tab, recordOf(PAGE.url));
});

function recordOf(url: string): TabRecord {
  return { page: { ...PAGE, url }, status: { kind: 'no-article' }, highlights: true, focus: null, at: 1 };
}

describe('highlights', () => {
  test('are switched off in the page, and stay off for it', async () => {
    await paintTab(tab, false);
    expect(said).toEqual([{ say: 'paint', on: false }]);
    expect(await readRecord(tab)).toMatchObject({ highlights: false });
  });

  test('are toggled by the keyboard', async () => {
    await toggleHighlights(tab);
    await toggleHighlights(tab);
    expect(said.filter((message) => (message as { say: string }).say === 'paint')).toEqual([
      { say: 'paint', on: false },
      { say: 'paint', on: true },
    ]);
  });
});

test('two changes at once of what is known of a tab are both kept', async () => {
  await Promise.all([paintTab(tab, false), pointAt(tab, 'deter-russia')]);
  expect(await readRecord(tab)).toMatchObject({ highlights: false, focus: { fact: 'deter-russia' } });
});

describe('leaving', () => {
  test('the pages of a site that is switched off', async () => {
    await leaveSwitchedOff({ ...DEFAULT_SETTINGS, switchedOff: ['nrk.no'] });
    expect(said).toEqual([{ say: 'leave' }]);
    expect(await readRecord(tab)).toBeNull();
  });

  test('no page of another site', async () => {
    await leaveSwitchedOff({ ...DEFAULT_SETTINGS, switchedOff: ['vg.no'] });
    expect(said).toEqual([]);
    expect(await readRecord(tab)).not.toBeNull();
  });

  test('the pages that may no longer be read, and what is left of tabs that were closed', async () => {
    await writeRecord(GONE, recordOf('https://www.nrk.no/b'));
    vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => {
      if (id === GONE) throw new Error(`No tab with id: ${id}.`);
      return { id };
    }) as never);
    await leaveForbidden();
    expect(said).toEqual([{ say: 'leave' }]);
    expect(await readRecord(tab)).toBeNull();
    expect(await readRecord(GONE)).toBeNull();
  });

  test('no page that may be read still', async () => {
    await leaveForbidden();
    expect(said).toEqual([]);
  });
});
