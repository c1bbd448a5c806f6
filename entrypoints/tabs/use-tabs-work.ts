import { useRef, useState } from 'preact/hooks';
import { compareTabs } from '../../lib/extension/compare-tabs.ts';
import { leaseSites } from '../../lib/extension/open-tabs.ts';
import type { OpenTab, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { problemOf } from '../../lib/extension/problem.ts';

interface Comparing {
  work: TabsWork;
  /** To be called in a click's own turn. */
  compare(tabs: OpenTab[], keepAccess: boolean): Promise<void>;
  cancel(): void;
}

/** Makes a story of the chosen tabs, on leave that is given back after it unless the reader says otherwise. */
export function useTabsWork(grantedBefore: readonly string[]): Comparing {
  const [work, setWork] = useState<TabsWork>({ kind: 'choosing' });
  const stop = useRef<AbortController | null>(null);
  const compare = async (tabs: OpenTab[], keepAccess: boolean) => {
    const lease = await leaseSites(tabs, grantedBefore);
    if (!lease.isGranted) return setWork({ kind: 'declined' });
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    try {
      setWork(await compareTabs(tabs, setWork, signal));
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
