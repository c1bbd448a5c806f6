import { useEffect, useState } from 'preact/hooks';
import { groupTabs } from '../../lib/extension/group-tabs.ts';
import {
  canListAllTabs,
  giveBackTabList,
  listOpenTabs,
  requestTabList,
} from '../../lib/extension/open-tabs.ts';
import type { OpenTab } from '../../lib/extension/open-tabs-views.ts';
import { useFailure } from '../surface/use-failure.ts';
import { useLatest } from '../surface/use-latest.ts';

interface OpenTabs {
  tabs: OpenTab[] | null;
  canShowAll: boolean;
  showAll(): Promise<void>;
}

/** The open tabs that can be seen; those that look like one story are found a moment later. */
export function useOpenTabs(): OpenTabs {
  const [tabs, setTabs] = useState<OpenTab[] | null>(null);
  const [canShowAll, setCanShowAll] = useState(false);
  const begin = useLatest();
  const fail = useFailure();

  const list = async () => {
    const isLatest = begin();
    const listed = await listOpenTabs();
    setCanShowAll(!(await canListAllTabs()));
    const show = (found: OpenTab[]) => isLatest() && setTabs(found);
    show(listed.map((tab) => ({ ...tab, group: null })));
    show(await groupTabs(listed));
  };
  useEffect(() => {
    list().catch(fail);
    // Whoever leaves without comparing has no more use for it. Nobody is left to be told of a failure.
    const leave = () => void giveBackTabList().catch(() => {});
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);

  return {
    tabs,
    canShowAll,
    showAll: async () => {
      if (await requestTabList()) await list();
    },
  };
}
