import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ADDON_ID = 'crossread@crossread.example';
/** Firefox draws the host of an extension's pages at random; a fixed one lets the tests go there. */
export const ADDON_HOST = '7c1f3f52-2f0a-4c1b-9b5e-0d6a3e0c9a11';

const DOWNLOADS = 'downloads';

type Preferences = Record<string, string | number | boolean>;

/** An empty profile for one run, in a folder of its own. */
export function makeProfile(proxyPort: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-firefox-'));
  mkdirSync(join(folder, DOWNLOADS));
  const all = { ...preferences(proxyPort), ...downloadPreferences(join(folder, DOWNLOADS)) };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

/** The files saved with a profile, but for those still being written. */
export function downloadsIn(profile: string): string[] {
  const folder = join(profile, DOWNLOADS);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

function downloadPreferences(folder: string): Preferences {
  return {
    'browser.download.dir': folder,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

function preferences(proxyPort: number): Preferences {
  return {
    // Firefox picks a port and writes it into the profile, so that two runs never meet.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    'intl.accept_languages': 'en-GB',
    // Quiet: no first-run pages, no surveys, no updates, no look at a network that is not there.
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.blocklist.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'security.OCSP.enabled': 0,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
    'ui.prefersReducedMotion': 1,
  };
}
