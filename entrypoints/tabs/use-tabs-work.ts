import { useRef, useState } from 'preact/hooks';
import { compareTabs } from '../../lib/extension/compare-tabs.ts';
import { leaseSites } from '../../lib/extension/open-tabs.ts';
import type { OpenTab, TabsWish, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { problemOf } from '../../lib/extension/problem.ts';

interface Comparing {
  work: TabsWork;
  /** To be called in a click's own turn. */
  compare(tabs: OpenTab[], wish: TabsWish): Promise<void>;
  cancel(): void;
}

/** Makes a story of the chosen tabs, or adds them to one, on leave that is given back after it unless the reader says otherwise. */
export function useTabsWork(grantedBefore: readonly string[]): Comparing {
  const [work, setWork] = useState<TabsWork>({ kind: 'choosing' });
  const stop = useRef<AbortController | null>(null);
  const compare = async (tabs: OpenTab[], { into, keepAccess }: TabsWish) => {
    const lease = await leaseSites(tabs, grantedBefore);
    if (!lease.isGranted) {
      setWork({ kind: 'declined' });
      return lease.giveBack({ keepSites: false });
    }
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    try {
      setWork(await compareTabs(tabs, into, setWork, signal));
    } catch (error) {
      setWork(
        error === signal.reason ? { kind: 'cancelled' } : { kind: 'failed', problem: problemOf(error) },
      );
    } finally {
      await lease.giveBack({ keepSites: keepAccess });
    }
  };
  return { work, compare, cancel: () => stop.current?.abort() };
}
