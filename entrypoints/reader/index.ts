import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from '../page/take-over.ts';
import { whenOrphaned } from '../page/when-orphaned.ts';
import { answerIn } from './answer.ts';
import { PageReader } from './page-reader.ts';

/**
 * Injected into a page at the reader's wish, or when the detector has found a story: reads the article, hands it to
 * the background, shows what comes back. Unlisted for the same reason as the detector.
 */
export default defineUnlistedScript(() => {
  const reader = new PageReader();
  const answer = answerIn(reader);
  const end = () => {
    browser.runtime?.onMessage?.removeListener(answer);
    stopLooking();
    reader.end();
  };
  const stopLooking = whenOrphaned(end);
  takeOver('reader', end);
  browser.runtime.onMessage.addListener(answer);
  reader.read();
});
