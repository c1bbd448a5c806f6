import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onSettings } from '../../lib/extension/settings-store.ts';
import { takeOver } from '../page/take-over.ts';
import { isOrphaned, whenOrphaned } from '../page/when-orphaned.ts';
import { answerIn } from './answer.ts';
import { PageReader } from './page-reader.ts';

/**
 * Injected into a page at the reader's wish, or when the detector has found a story: reads the article, hands it to
 * the background, shows what comes back. Unlisted for the same reason as the detector.
 */
export default defineUnlistedScript(() => {
  const reader = new PageReader();
  const answer = answerIn(reader);
  const endSettings = onSettings((settings) => reader.follow(settings));
  const end = () => {
    stopLooking();
    reader.clear();
    if (isOrphaned()) return;
    endSettings();
    browser.runtime.onMessage.removeListener(answer);
  };
  const stopLooking = whenOrphaned(end);
  takeOver('reader', end);
  browser.runtime.onMessage.addListener(answer);
  reader.read();
});
