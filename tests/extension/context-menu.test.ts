import { beforeEach, describe, expect, test } from 'vitest';
import { createMenu, onMenu } from '../../lib/extension/context-menu.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { takeWish } from '../../lib/extension/wishes.ts';
import { browser, menuEntries, resetBrowser } from './fake-browser.ts';

beforeEach(resetBrowser);

const TAB = 7;

describe('the context menu', () => {
  test('speaks the reader’s language, and has each entry once however often it is made', async () => {
    await createMenu();
    await changeSettings({ language: 'nb' });
    await createMenu();
    expect(menuEntries()).toEqual([
      'Lagre denne artikkelen for å sammenligne den',
      'Hvilke artikler melder dette?',
    ]);
  });

  test('opens the popup to save the article', async () => {
    await onMenu({ menuItemId: 'save' } as never, TAB);
    expect(browser.action.openPopup).toHaveBeenCalledOnce();
    expect(await takeWish(TAB)).toEqual({ kind: 'save' });
  });

  test('opens the popup to look for what was selected, cut to a sentence or two', async () => {
    await onMenu({ menuItemId: 'find', selectionText: 'ferry '.repeat(1_000) } as never, TAB);
    expect(await takeWish(TAB)).toEqual({ kind: 'find', text: 'ferry '.repeat(1_000).slice(0, 2_000) });
  });
});

describe('a wish left for the popup', () => {
  test('is granted once, and in its own tab', async () => {
    await onMenu({ menuItemId: 'save' } as never, TAB);
    expect(await takeWish(TAB + 1)).toBeNull();
    expect(await takeWish(TAB)).toEqual({ kind: 'save' });
    expect(await takeWish(TAB)).toBeNull();
  });

  test('that makes no sense is none', async () => {
    await browser.storage.session.set({ [`wish:${TAB}`]: { kind: 'delete' } });
    expect(await takeWish(TAB)).toBeNull();
  });
});
