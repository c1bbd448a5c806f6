import { type Browser, browser } from 'wxt/browser';

type MessageSender = Browser.runtime.MessageSender;

/** The page that a content script has spoken from. */
export interface SendingPage {
  tab: number;
  url: string;
}

/** Whether a message comes from a page of Crossread itself: only these may act on any tab or change anything. */
export function isSurface(sender: MessageSender): boolean {
  return isOwn(sender) && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** The page whose content script sent a message; `null` unless it is the document that its tab shows now. */
export function pageOf(sender: MessageSender): SendingPage | null {
  const { tab, frameId, url, documentLifecycle } = sender;
  const isShown = frameId === 0 && (documentLifecycle === undefined || documentLifecycle === 'active');
  if (!isOwn(sender) || !isShown || tab?.id === undefined || url === undefined || isSurface(sender))
    return null;
  return { tab: tab.id, url };
}

function isOwn(sender: MessageSender): boolean {
  return sender.id === browser.runtime.id;
}
