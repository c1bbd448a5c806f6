import { Welcome } from '../../components/welcome/Welcome.tsx';
import { countListedSites, switchRecognising } from '../surface/actions.ts';
import { Localised, mount } from '../surface/mount.tsx';
import { useSettings } from '../surface/use-settings.ts';

function WelcomePage() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <Localised settings={settings} title={({ welcome }) => welcome.title}>
      <Welcome
        settings={settings}
        siteCount={countListedSites()}
        onRecognise={switchRecognising}
        onDone={() => close()}
      />
    </Localised>
  );
}

mount(<WelcomePage />);
