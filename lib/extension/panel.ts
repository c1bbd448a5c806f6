import { type Browser, browser } from 'wxt/browser';

/** Firefox's own, which Chrome's types do not know. */
type WithSidebar = typeof Browser & { sidebarAction: { open(): Promise<void> } };

/**
 * Opens the side panel (Firefox: the sidebar) in a window. To be called in a click's or a shortcut's own turn,
 * before anything is awaited: the browsers open it for a reader's gesture only.
 */
export function openPanel(window: number): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as WithSidebar).sidebarAction.open();
  return browser.sidePanel.open({ windowId: window });
}
