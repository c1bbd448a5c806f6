import { beforeEach, expect, test } from 'vitest';
import { detectInOpenTabs, syncDetector } from '../../lib/extension/registered-detector.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { browser, grant, registeredScripts, resetBrowser } from './fake-browser.ts';

beforeEach(resetBrowser);

test('the detector looks at the open pages of granted sites, and leaves those switched off alone', async () => {
  const pages = ['https://www.nrk.no/a', 'https://radio.nrk.no/b', 'https://nrk.no.example/c'];
  const tabs = pages.map((url, index) => ({ id: index + 1, url }));
  browser.tabs.query = async () => tabs as never;
  grant('https://*.nrk.no/*', '*://nrk.no.example/*');
  await changeSettings({ switchedOff: ['radio.nrk.no'] });
  await detectInOpenTabs();
  const injected = browser.scripting.executeScript.mock.calls.map(([injection]) => injection);
  expect(injected).toEqual([
    { target: { tabId: 1 }, files: ['/detector.js'] },
    { target: { tabId: 3 }, files: ['/detector.js'] },
  ]);
});

test('the detector keeps off what is switched off, as far as a match pattern can name it', async () => {
  grant('https://*.nrk.no/*');
  await changeSettings({ switchedOff: ['radio.nrk.no', '[::1]', '*', 'a.example:80', ''] });
  await syncDetector();
  expect(registeredScripts()).toMatchObject([{ excludeMatches: ['*://*.radio.nrk.no/*'] }]);
});
