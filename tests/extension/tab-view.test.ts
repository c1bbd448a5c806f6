import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import type { TabRecord } from '../../lib/extension/tab-records.ts';
import type { TabStatus } from '../../lib/extension/tab-state.ts';
import { COMPARING_LIMIT_MS, viewOf } from '../../lib/extension/tab-view.ts';

const TAB = { url: 'https://www.nrk.no/a', title: 'A pact' };

function recordOf(status: TabStatus, url = TAB.url): TabRecord {
  return { page: { url, title: 'A pact' }, status, highlights: false, focus: null, at: 1000 };
}

describe('the view of a tab', () => {
  test('is idle where nothing is known', () => {
    expect(viewOf(TAB, null, DEFAULT_SETTINGS, 0)).toEqual({
      url: TAB.url,
      status: { kind: 'idle' },
      highlights: true,
    });
  });

  test('is what the record says of this page', () => {
    const record = recordOf({ kind: 'no-article' });
    expect(viewOf(TAB, record, DEFAULT_SETTINGS, 0)).toMatchObject({
      status: { kind: 'no-article' },
      highlights: false,
    });
  });

  test('is idle when the record is about another page', () => {
    const record = recordOf({ kind: 'no-article' }, 'https://www.nrk.no/b');
    expect(viewOf(TAB, record, DEFAULT_SETTINGS, 0)).toMatchObject({
      status: { kind: 'idle' },
      highlights: true,
    });
  });

  test.each([
    { what: 'a page whose address is not shown', url: undefined, kind: 'no-permission' },
    { what: 'a page of the browser', url: 'chrome://settings/', kind: 'unreadable' },
    { what: 'a page without an origin', url: 'about:blank', kind: 'unreadable' },
    { what: 'a page on a site switched off', url: 'https://www.vg.no/a', kind: 'switched-off' },
  ])('of $what is $kind', ({ url, kind }) => {
    const tab = url === undefined ? {} : { url };
    const settings = { ...DEFAULT_SETTINGS, switchedOff: ['vg.no'] };
    expect(viewOf(tab, null, settings, 0).status.kind).toBe(kind);
  });

  test('says of a comparison that has not come in time that it failed', () => {
    const record = recordOf({ kind: 'comparing' });
    const inTime = viewOf(TAB, record, DEFAULT_SETTINGS, 1000 + COMPARING_LIMIT_MS - 1);
    const tooLate = viewOf(TAB, record, DEFAULT_SETTINGS, 1000 + COMPARING_LIMIT_MS);
    expect(inTime.status.kind).toBe('comparing');
    expect(tooLate.status).toMatchObject({ kind: 'failed', problem: { kind: 'timed-out' } });
  });
});
