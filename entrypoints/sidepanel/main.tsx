import { Panel } from '../../components/panel/Panel.tsx';
import { askToCompare, askToCorrect, askToShowSentence } from '../../lib/extension/to-background.ts';
import { allowSite, lookAtPack, openLibrary, openOptions } from '../surface/actions.ts';
import { Localised, mount } from '../surface/mount.tsx';
import { useAsking } from '../surface/use-asking.ts';
import { useTabInFront } from '../surface/use-tab-in-front.ts';

function PanelOfTab() {
  const tab = useTabInFront();
  const { ask, shown } = useAsking();
  if (!tab) return null;
  const { state, settings, site, focus } = tab;
  const { host } = site;
  return (
    <Localised settings={settings}>
      <Panel
        {...shown(state)}
        settings={settings}
        site={site}
        focus={focus}
        onShowSentence={(sentence) => ask(askToShowSentence(tab.id, sentence))}
        onCompare={() => ask(askToCompare(tab.id))}
        onAllowSite={() => host && ask(allowSite(host, tab.id))}
        onOpenOptions={() => ask(openOptions())}
        onOpenLibrary={() => ask(openLibrary(null))}
        onLookAtPack={() => ask(lookAtPack(tab.id))}
        onCorrect={
          tab.isPrivate ? null : (fact, sentence, as) => ask(askToCorrect(tab.id, fact, sentence, as))
        }
      />
    </Localised>
  );
}

mount(<PanelOfTab />);
