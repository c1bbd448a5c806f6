import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useOpenTabs } from '../../entrypoints/tabs/use-open-tabs.ts';
import { groupTabs } from '../../lib/extension/group-tabs.ts';
import { listOpenTabs } from '../../lib/extension/open-tabs.ts';
import type { OpenTab } from '../../lib/extension/open-tabs-views.ts';
import { FERRY, QUAY } from './fixtures/tabs.ts';

vi.mock('../../lib/extension/group-tabs.ts', () => ({ groupTabs: vi.fn() }));
vi.mock('../../lib/extension/open-tabs.ts', () => ({
  listOpenTabs: vi.fn(),
  canListAllTabs: async () => false,
  giveBackTabList: async () => {},
  requestTabList: async () => true,
}));

afterEach(cleanup);

it('keeps the list of all tabs, should those seen before it be grouped after them', async () => {
  const early = Promise.withResolvers<OpenTab[]>();
  vi.mocked(listOpenTabs).mockResolvedValueOnce([FERRY]).mockResolvedValueOnce([FERRY, QUAY]);
  vi.mocked(groupTabs).mockReturnValueOnce(early.promise).mockResolvedValueOnce([FERRY, QUAY]);
  const { result } = renderHook(() => useOpenTabs());
  await act(async () => {});
  await act(() => result.current.showAll());
  await act(async () => early.resolve([FERRY]));
  expect(result.current.tabs).toEqual([FERRY, QUAY]);
});
