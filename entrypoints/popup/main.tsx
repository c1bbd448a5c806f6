import { useEffect } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import { openPanel } from '../../lib/extension/panel.ts';
import { askToCompare, askToMakeSure, askToPaint } from '../../lib/extension/to-background.ts';
import {
  allowSite,
  lookAtPack,
  openLibrary,
  openOptions,
  openTabsPage,
  switchRecognising,
  switchSite,
} from '../surface/actions.ts';
import { Localised, mount } from '../surface/mount.tsx';
import { type Asking, useAsking } from '../surface/use-asking.ts';
import { usePopupTask } from '../surface/use-popup-task.ts';
import { type TabInFront, useTabInFront } from '../surface/use-tab-in-front.ts';

function PopupOfTab() {
  const tab = useTabInFront();
  const { ask, shown } = useAsking();
  useComparisonOnOpening(tab, ask);
  const tasks = usePopupTask(tab?.id ?? null, ask);
  if (!tab) return null;
  const { state, settings, site } = tab;
  const { host } = site;
  return (
    <Localised settings={settings}>
      <Popup
        {...shown(state)}
        settings={settings}
        site={site}
        task={tasks.task}
        onCompare={() => ask(askToCompare(tab.id))}
        onHighlights={(on) => ask(askToPaint(tab.id, on))}
        onOpenPanel={() => ask(openPanel(tab.window).then(close))}
        onSwitchSite={(off) => host && ask(switchSite(host, off))}
        onAllowSite={() => host && ask(allowSite(host, tab.id))}
        onRecognise={(on) => ask(switchRecognising(on))}
        onOpenOptions={() => ask(openOptions())}
        onStartSaving={tasks.startSaving}
        onSave={tasks.save}
        onCancelSaving={tasks.cancelSaving}
        onCloseTask={tasks.close}
        onOpenLibrary={(story) => ask(openLibrary(story).then(close))}
        onOpenTabs={() => ask(openTabsPage().then(close))}
        onLookAtPack={() => ask(lookAtPack(tab.id).then(close))}
      />
    </Localised>
  );
}

/** The click on the icon is the wish to compare: at the opening, and when a site has been switched on again. */
function useComparisonOnOpening(tab: TabInFront | null, ask: Asking['ask']): void {
  const isSwitchedOff = tab?.state.status.kind === 'switched-off';
  useEffect(() => {
    if (tab) ask(askToMakeSure(tab.id));
  }, [tab?.id, tab?.state.url, isSwitchedOff]);
}

mount(<PopupOfTab />);
