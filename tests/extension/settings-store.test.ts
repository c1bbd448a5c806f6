import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import { changeSettings, onSettings, readSettings } from '../../lib/extension/settings-store.ts';
import { browser, resetBrowser } from './fake-browser.ts';

beforeEach(resetBrowser);

describe('settings', () => {
  test('are the defaults before the reader has chosen anything', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('keep what is changed and leave the rest', async () => {
    await changeSettings({ highlights: false });
    await changeSettings({ language: 'nb' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, highlights: false, language: 'nb' });
  });

  test('changed twice at once are changed both ways', async () => {
    await Promise.all([changeSettings({ highlights: false }), changeSettings({ language: 'nb' })]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, highlights: false, language: 'nb' });
  });

  test.each([
    { stored: null },
    { stored: 'broken' },
    { stored: [] },
    { stored: { switchedOff: 7, language: 'xx' } },
  ])('stored as $stored are the defaults', async ({ stored }) => {
    await browser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('of which one field is damaged keep the others', async () => {
    await browser.storage.local.set({ settings: { highlights: 'yes', switchedOff: ['vg.no'] } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, switchedOff: ['vg.no'] });
  });

  test('keep what a newer version has stored beside them', async () => {
    await browser.storage.local.set({ settings: { fromTheFuture: 1, version: 9 } });
    await changeSettings({ highlights: false });
    const { settings } = await browser.storage.local.get('settings');
    expect(settings).toMatchObject({ fromTheFuture: 1, highlights: false });
  });

  test('are told to who listens, until they stop', async () => {
    const listener = vi.fn();
    const end = onSettings(listener);
    await changeSettings({ highlightConfirmed: true });
    expect(listener).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, highlightConfirmed: true });
    end();
    await changeSettings({ highlightConfirmed: false });
    expect(listener).toHaveBeenCalledOnce();
  });
});
