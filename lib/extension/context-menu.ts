import { type Browser, browser } from 'wxt/browser';
import { chooseLanguage } from '../engine/report/words/language.ts';
import { wordsIn } from '../engine/report/words/words-in.ts';
import { LONGEST_SELECTION } from './messages.ts';
import { readSettings } from './settings-store.ts';
import { leaveWish, type Wish } from './wishes.ts';

const SAVE = 'save';
const FIND = 'find';
const WEB_PAGES = ['http://*/*', 'https://*/*'];

/**
 * Puts Crossread's entries into the context menu, in the reader's language: after an installation, and when that
 * changes.
 */
export async function createMenu(): Promise<void> {
  const { language } = await readSettings();
  const { menu } = wordsIn(chooseLanguage(language, browser.i18n.getUILanguage())).saving;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: menu.save,
    contexts: ['page'],
    documentUrlPatterns: WEB_PAGES,
  });
  browser.contextMenus.create({ id: FIND, title: menu.find, contexts: ['selection'] });
}

/** Does what an entry says, in the click's own turn. */
export function onMenu({ menuItemId, selectionText = '' }: Browser.contextMenus.OnClickData, tab: number) {
  if (menuItemId === SAVE) return openPopupFor(tab, { kind: 'save' });
  if (menuItemId === FIND)
    return openPopupFor(tab, { kind: 'find', text: selectionText.slice(0, LONGEST_SELECTION) });
}

/** Opens the popup with a wish. Nothing is awaited before: the browsers open it for a reader's gesture only. */
export async function openPopupFor(tab: number, wish: Wish): Promise<void> {
  const left = leaveWish(tab, wish);
  await Promise.all([left, browser.action.openPopup()]);
}
