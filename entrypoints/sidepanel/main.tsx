import { Panel } from '../../components/panel/Panel.tsx';
import { askToCompare, askToShowSentence } from '../../lib/extension/to-background.ts';
import { allowSite, openOptions } from '../surface/actions.ts';
import { Localised, mount } from '../surface/mount.tsx';
import { useTabInFront } from '../surface/use-tab-in-front.ts';

function PanelOfTab() {
  const tab = useTabInFront();
  if (!tab) return null;
  const { state, settings, site, focus } = tab;
  const { host } = site;
  return (
    <Localised settings={settings}>
      <Panel
        state={state}
        settings={settings}
        site={site}
        focus={focus}
        onShowSentence={(sentence) => askToShowSentence(tab.id, sentence)}
        onCompare={() => askToCompare(tab.id)}
        onAllowSite={() => host && allowSite(host, tab.id)}
        onOpenOptions={openOptions}
      />
    </Localised>
  );
}

mount(<PanelOfTab />);
