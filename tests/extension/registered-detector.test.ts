import { beforeEach, expect, test } from 'vitest';
import { detectInOpenTabs } from '../../lib/extension/registered-detector.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { browser, grant, resetBrowser } from './fake-browser.ts';

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
