import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../lib/engine/report/words/en.ts';
import { Chromium } from './chromium.ts';

const MANIFEST = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));

describe('the manifest that is shipped', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
  });
  afterAll(() => chromium.stop());

  test('makes the browser warn of nothing at the installation', async () => {
    const warnings = await chromium.inWorker(
      `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify(MANIFEST))})`,
    );
    expect(warnings).toEqual([]);
  });

  test('asks for what is needed, and for sites only when they are wanted', () => {
    expect(MANIFEST.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(MANIFEST.optional_permissions).toEqual(['tabs']);
    expect(MANIFEST).not.toHaveProperty('host_permissions');
    expect(MANIFEST).not.toHaveProperty('content_scripts');
    expect(MANIFEST.optional_host_permissions).toContain('https://*.the-independent.com/*');
    expect(MANIFEST.optional_host_permissions).toContain('https://*.nrk.no/*');
  });

  test('opens nothing of the extension to pages', () => {
    expect(MANIFEST).not.toHaveProperty('web_accessible_resources');
    expect(MANIFEST).not.toHaveProperty('externally_connectable');
  });

  test('closes the network to the extension', () => {
    const policy: string = MANIFEST.content_security_policy.extension_pages;
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'self'",
        "form-action 'none'",
        "script-src 'self'",
      ]),
    );
  });

  test('has an icon in every size', () => {
    expect(Object.keys(MANIFEST.icons).map(Number)).toEqual([16, 32, 48, 96, 128]);
  });

  test.each([
    ['welcome.html', en.welcome.title],
    ['options.html', en.options.title],
    ['library.html', en.library.title],
    ['library.html#corrections', en.library.corrections.title],
    ['tabs.html', en.saving.tabs.title],
  ])('calls the tab of %s “%s”', async (file, title) => {
    const page = await chromium.openOwnPage(file);
    await page.waitForFunction((sought) => document.title === sought, {}, en.documentTitle(title));
    await page.close();
  });

  test('speaks the reader’s language', async () => {
    expect(await chromium.inWorker(`chrome.runtime.getManifest().name`)).toBe('Crossread');
    for (const language of ['en', 'nb']) {
      const messages = JSON.parse(
        readFileSync(`.output/chrome-mv3/_locales/${language}/messages.json`, 'utf8'),
      );
      const named = JSON.stringify(MANIFEST).match(/__MSG_\w+__/g) ?? [];
      for (const name of named) expect(messages).toHaveProperty(name.slice('__MSG_'.length, -'__'.length));
    }
  });
});
