import { browser } from 'wxt/browser';
import type { ToReader } from './messages.ts';

/** Whether the reader is in a tab's page and alive. */
export function isReaderIn(tab: number): Promise<boolean> {
  return tell(tab, { say: 'are-you-there' });
}

/** Shows or hides the highlights. */
export function paintIn(tab: number, on: boolean): Promise<boolean> {
  return tell(tab, { say: 'paint', on });
}

/** Brings a sentence into view. */
export function showSentenceIn(tab: number, sentence: number): Promise<boolean> {
  return tell(tab, { say: 'show-sentence', sentence });
}

/** Opens the card of the next (`1`) or previous (`-1`) highlighted sentence. */
export function stepIn(tab: number, step: 1 | -1): Promise<boolean> {
  return tell(tab, { say: 'step', step });
}

/** Takes everything of Crossread out of the page. */
export function leave(tab: number): Promise<boolean> {
  return tell(tab, { say: 'leave' });
}

/** @returns whether there was a reader to hear it */
async function tell(tab: number, message: ToReader): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) === true;
  } catch {
    // "Receiving end does not exist": no reader in this page, which is an answer too.
    return false;
  }
}
