import { beforeEach, describe, expect, test } from 'vitest';
import { checkSites, giveUpSites, takeUpSites } from '../../lib/extension/recognising.ts';
import { syncDetector } from '../../lib/extension/registered-detector.ts';
import { changeSettings, readSettings } from '../../lib/extension/settings-store.ts';
import { browser, grant, registeredScripts, resetBrowser } from './fake-browser.ts';

const NRK = 'https://*.nrk.no/*';
const BBC = 'https://*.bbc.co.uk/*';
const PAPER = '*://paper.example/*';
const OTHER_PAPER = '*://other-paper.example/*';

beforeEach(resetBrowser);

describe('the detector', () => {
  test('is registered for the granted sites alone, and in the top frame alone', async () => {
    grant(NRK);
    await syncDetector();
    expect(registeredScripts()).toMatchObject([
      { matches: [NRK], allFrames: false, persistAcrossSessions: true },
    ]);
  });

  test('is registered nowhere while nothing is granted', async () => {
    await syncDetector();
    expect(registeredScripts()).toEqual([]);
  });

  test('is kept off the sites that are switched off', async () => {
    grant(NRK, BBC);
    await changeSettings({ switchedOff: ['www.nrk.no'] });
    await syncDetector();
    expect(registeredScripts()).toMatchObject([{ excludeMatches: ['*://*.www.nrk.no/*'] }]);
  });

  test('is registered once, however many changes come at once', async () => {
    grant(NRK);
    const first = syncDetector();
    grant(BBC);
    await Promise.all([first, syncDetector(), syncDetector()]);
    expect(registeredScripts()).toMatchObject([{ matches: [NRK, BBC] }]);
  });

  test('comes back after a registration that failed', async () => {
    grant(NRK);
    const { registerContentScripts } = browser.scripting;
    browser.scripting.registerContentScripts = () => Promise.reject(new Error('Broken'));
    await expect(syncDetector()).rejects.toThrow('Broken');
    browser.scripting.registerContentScripts = registerContentScripts;
    await syncDetector();
    expect(registeredScripts()).toMatchObject([{ matches: [NRK] }]);
  });

  test('looks at the open pages of a site as soon as it is granted', async () => {
    const { id } = await browser.tabs.create({ url: 'https://www.nrk.no/a' });
    browser.tabs.query = async () => [{ id }] as never;
    grant(NRK);
    await takeUpSites({ origins: [NRK] });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: id },
      files: ['/detector.js'],
    });
  });
});

describe('recognising stories', () => {
  test('is on once the listed sites are granted, and off once they are taken back', async () => {
    grant(NRK, BBC);
    await takeUpSites({ origins: [NRK, BBC] });
    expect(await readSettings()).toMatchObject({ recognise: true });
    await browser.permissions.remove({ origins: [NRK, BBC] });
    await giveUpSites({ origins: [NRK, BBC] });
    expect(await readSettings()).toMatchObject({ recognise: false });
    expect(registeredScripts()).toEqual([]);
  });

  test('is not switched on by one site that is allowed by itself', async () => {
    grant(NRK);
    await takeUpSites({ origins: [NRK] });
    expect(await readSettings()).toMatchObject({ recognise: false });
    expect(registeredScripts()).toMatchObject([{ matches: [NRK] }]);
  });

  test('is not switched on by some sites whose tabs are compared', async () => {
    grant(NRK, PAPER);
    await takeUpSites({ origins: [NRK, PAPER] });
    expect(await readSettings()).toMatchObject({ recognise: false });
  });

  test('stays on when the sites of compared tabs are given back', async () => {
    grant(NRK, BBC, PAPER, OTHER_PAPER);
    await takeUpSites({ origins: [NRK, BBC] });
    await browser.permissions.remove({ origins: [PAPER, OTHER_PAPER] });
    await giveUpSites({ origins: [PAPER, OTHER_PAPER] });
    expect(await readSettings()).toMatchObject({ recognise: true });
  });

  test('stays on when one of many sites is taken back', async () => {
    grant(NRK, BBC);
    await takeUpSites({ origins: [NRK, BBC] });
    await browser.permissions.remove({ origins: [NRK] });
    await giveUpSites({ origins: [NRK] });
    expect(await readSettings()).toMatchObject({ recognise: true });
    expect(registeredScripts()).toMatchObject([{ matches: [BBC] }]);
  });

  test('is put right at start-up when all was taken back meanwhile', async () => {
    await changeSettings({ recognise: true });
    await checkSites();
    expect(await readSettings()).toMatchObject({ recognise: false });
  });
});
