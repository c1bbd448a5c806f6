import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTabsWork } from '../../entrypoints/tabs/use-tabs-work.ts';
import { compareTabs } from '../../lib/extension/compare-tabs.ts';
import { leaseSites } from '../../lib/extension/open-tabs.ts';
import { grantedOrigins } from '../../lib/extension/permissions.ts';
import { FERRY, QUAY } from './fixtures/tabs.ts';

vi.mock('../../lib/extension/compare-tabs.ts', () => ({ compareTabs: vi.fn() }));
vi.mock('../../lib/extension/open-tabs.ts', () => ({ leaseSites: vi.fn() }));
vi.mock('../../lib/extension/permissions.ts', () => ({ grantedOrigins: vi.fn() }));

const KEPT = '*://harbour.example/*';

beforeEach(() => {
  vi.mocked(compareTabs).mockReset().mockResolvedValue({ kind: 'done', outcomes: new Map(), story: null });
  vi.mocked(leaseSites)
    .mockReset()
    .mockResolvedValue({ isGranted: true, giveBack: async () => {} });
  vi.mocked(grantedOrigins).mockReset().mockResolvedValue([]);
});
afterEach(cleanup);

/** The page of open tabs when it has come up; its button was clicked as often as what this returns is called. */
async function opened() {
  const { result } = renderHook(() => useTabsWork());
  await act(async () => {});
  return () => result.current.compare([FERRY, QUAY], { into: null, keepAccess: true });
}

describe('comparing open tabs', () => {
  it('is begun once by a double click, and again when it has ended', async () => {
    const click = await opened();
    await act(async () => void (await Promise.all([click(), click()])));
    expect(compareTabs).toHaveBeenCalledOnce();
    await act(click);
    expect(compareTabs).toHaveBeenCalledTimes(2);
  });

  it('takes for granted before what the reader has kept open after an earlier one', async () => {
    const click = await opened();
    vi.mocked(grantedOrigins).mockResolvedValue([KEPT]);
    await act(click);
    await act(click);
    expect(vi.mocked(leaseSites).mock.calls).toEqual([
      [[FERRY, QUAY], []],
      [[FERRY, QUAY], [KEPT]],
    ]);
  });
});
