import { type Browser, browser } from 'wxt/browser';
import type { PageAddress } from '../engine/text/page-address.ts';
import { addressOf } from './tab-view.ts';

type MessageSender = Browser.runtime.MessageSender;

/** The page that a content script has spoken from. */
export interface SendingPage {
  tab: number;
  page: PageAddress;
}

/** Whether a message comes from a page of Crossread itself: only these may act on any tab or change anything. */
export function isSurface(sender: MessageSender): boolean {
  return isOwn(sender) && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

/**
 * The page whose content script sent a message; `null` unless it is the document that its tab shows now. Its address
 * is the tab's: the sender's own stays the one it was loaded from, even after `history.pushState`.
 */
export function pageOf(sender: MessageSender): SendingPage | null {
  const { tab, frameId, documentLifecycle } = sender;
  const isShown = frameId === 0 && (documentLifecycle === undefined || documentLifecycle === 'active');
  if (!isOwn(sender) || isSurface(sender) || !isShown || tab?.id === undefined) return null;
  return { tab: tab.id, page: addressOf(tab) };
}

function isOwn(sender: MessageSender): boolean {
  return sender.id === browser.runtime.id;
}
