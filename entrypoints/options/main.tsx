import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { countListedSites, switchRecognising } from '../surface/actions.ts';
import { Localised, mount } from '../surface/mount.tsx';
import { useSettings } from '../surface/use-settings.ts';

function OptionsPage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <Localised settings={settings} title={({ options }) => options.title}>
      <Options
        settings={settings}
        siteCount={countListedSites()}
        version={browser.runtime.getManifest().version}
        onChange={changeSettings}
        onRecognise={switchRecognising}
      />
    </Localised>
  );
}

mount(<OptionsPage />);
