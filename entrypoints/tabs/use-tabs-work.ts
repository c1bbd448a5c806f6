import { useEffect, useRef, useState } from 'preact/hooks';
import { compareTabs } from '../../lib/extension/compare-tabs.ts';
import { leaseSites } from '../../lib/extension/open-tabs.ts';
import type { OpenTab, TabsWish, TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { grantedOrigins } from '../../lib/extension/permissions.ts';
import { problemOf } from '../../lib/extension/problem.ts';
import { comparePagesOf } from '../surface/compare-pages.ts';
import { useFailure } from '../surface/use-failure.ts';

interface Comparing {
  work: TabsWork;
  /** To be called in a click's own turn. */
  compare(tabs: OpenTab[], wish: TabsWish): Promise<void>;
  cancel(): void;
}

/**
 * Makes a story of the chosen tabs, or adds them to one, on leave that is given back after it unless the reader says
 * otherwise.
 */
export function useTabsWork(): Comparing {
  const [work, setWork] = useState<TabsWork>({ kind: 'choosing' });
  const stop = useRef<AbortController | null>(null);
  const isComparing = useRef(false);
  const granted = useGrantedBefore();

  const compareOnLease = async (tabs: OpenTab[], { into, keepAccess }: TabsWish) => {
    const lease = await leaseSites(tabs, granted.origins());
    if (!lease.isGranted) {
      setWork({ kind: 'declined' });
      return lease.giveBack({ keepSites: false });
    }
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    try {
      const done = await compareTabs(tabs, into, setWork, signal);
      setWork(done);
      if (done.kind === 'done' && done.story) comparePagesOf(done.story.id);
    } catch (error) {
      setWork(
        error === signal.reason ? { kind: 'cancelled' } : { kind: 'failed', problem: problemOf(error) },
      );
    } finally {
      await lease.giveBack({ keepSites: keepAccess });
    }
  };
  const compare = async (tabs: OpenTab[], wish: TabsWish) => {
    // The second click of two comes before the button is drawn as one that cannot be clicked.
    if (isComparing.current) return;
    isComparing.current = true;
    try {
      await compareOnLease(tabs, wish);
      await granted.lookAgain();
    } finally {
      isComparing.current = false;
    }
  };
  return { work, compare, cancel: () => stop.current?.abort() };
}

/**
 * The origins granted before a comparing asks for any: what the reader has kept open after an earlier one is among
 * them.
 */
function useGrantedBefore() {
  const fail = useFailure();
  const origins = useRef<readonly string[]>([]);
  const lookAgain = async () => {
    origins.current = await grantedOrigins();
  };
  useEffect(() => void lookAgain().catch(fail), []);
  return { origins: () => origins.current, lookAgain };
}
