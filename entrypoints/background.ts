import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createMenu, onMenu, openPopupFor } from '../lib/extension/context-menu.ts';
import { checkLibrary } from '../lib/extension/library/check-library.ts';
import { onLibraryChange } from '../lib/extension/library/library-index.ts';
import { indexSentences } from '../lib/extension/library/sentence-store.ts';
import { openPanel } from '../lib/extension/panel.ts';
import { publishSignatures } from '../lib/extension/publish-signatures.ts';
import { receive } from '../lib/extension/receive.ts';
import { checkSites, giveUpSites, takeUpSites } from '../lib/extension/recognising.ts';
import { syncDetector } from '../lib/extension/registered-detector.ts';
import { onSettings } from '../lib/extension/settings-store.ts';
import { forgetTab, renameTab } from '../lib/extension/tab-records.ts';
import { leaveSwitchedOff, step, toggleHighlights } from '../lib/extension/tabs.ts';

/**
 * The worker may be stopped at any moment: every listener is registered here, in the first turn, and nothing that
 * matters is kept in memory.
 */
export default defineBackground({
  type: { chrome: 'module', edge: 'module' },
  main() {
    browser.runtime.onMessage.addListener((message, sender, answer) => {
      receive(message, sender).then(answer);
      return true;
    });
    browser.runtime.onInstalled.addListener(({ reason }) =>
      doAll([reason === 'install' && welcome(), createMenu(), openUp()]),
    );
    browser.runtime.onStartup.addListener(openUp);
    // Firefox would reload the extension under the reader's hands; with a listener it waits for the next start.
    browser.runtime.onUpdateAvailable.addListener(() => {});

    browser.permissions.onAdded.addListener(takeUpSites);
    browser.permissions.onRemoved.addListener(giveUpSites);
    onLibraryChange(() => indexSentences());
    onSettings(async (settings) => {
      await doAll([createMenu(), syncDetector()]);
      await leaveSwitchedOff(settings);
    });

    browser.tabs.onRemoved.addListener(forgetTab);
    browser.tabs.onReplaced.addListener((added, removed) => renameTab(removed, added));
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (tab?.id !== undefined) onMenu(info, tab.id);
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id !== undefined) run(command, tab.id, tab.windowId);
    });
  },
});

/** None of them waits for another or fails with it; what failed stands in the browser's list of errors. */
async function doAll(tasks: unknown[]): Promise<void> {
  const results = await Promise.allSettled(tasks);
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (reasons.length > 0) throw new AggregateError(reasons, reasons.join('; '));
}

/** What may have been left undone, or have changed, while nobody listened. */
function openUp(): Promise<void> {
  return doAll([publishSignatures(), checkSites(), checkLibrary(Date.now()).then(() => indexSentences())]);
}

function welcome(): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

function run(command: string, tab: number, window: number): Promise<void> | undefined {
  switch (command) {
    case 'next-sentence':
      return step(tab, 1);
    case 'previous-sentence':
      return step(tab, -1);
    case 'toggle-highlights':
      return toggleHighlights(tab);
    case 'save-article':
      return openPopupFor(tab, { kind: 'save' });
    case 'open-panel':
      return openPanel(window);
  }
}
