import { CompareTabs } from '../../components/tabs/CompareTabs.tsx';
import { openLibrary } from '../surface/actions.ts';
import { Localised, mount } from '../surface/mount.tsx';
import { useFailure } from '../surface/use-failure.ts';
import { useSettings } from '../surface/use-settings.ts';
import { useOpenTabs } from './use-open-tabs.ts';
import { useOwnStories } from './use-own-stories.ts';
import { useTabsWork } from './use-tabs-work.ts';

function TabsPage() {
  const settings = useSettings();
  const fail = useFailure();
  const { tabs, canShowAll, showAll } = useOpenTabs();
  const stories = useOwnStories();
  const { work, compare, cancel } = useTabsWork();
  if (!settings) return null;
  return (
    <Localised settings={settings} title={({ saving }) => saving.tabs.title}>
      <CompareTabs
        tabs={tabs}
        stories={stories}
        canShowAll={canShowAll}
        work={work}
        onShowAll={() => showAll().catch(fail)}
        onCompare={(chosen, wish) => compare(chosen, wish).catch(fail)}
        onCancel={cancel}
        onOpenStory={(story) => openLibrary(story).catch(fail)}
      />
    </Localised>
  );
}

mount(<TabsPage />);
