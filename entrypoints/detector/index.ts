import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseStory } from '../../lib/engine/story/detect.ts';
import type { Glance } from '../../lib/engine/story/glance.ts';
import { readSignatures } from '../../lib/extension/signatures.ts';
import { tellStoryRecognised } from '../../lib/extension/to-background.ts';
import { whenShown } from '../../lib/page/watch-page.ts';
import { takeOver } from '../page/take-over.ts';
import { isOrphaned, whenOrphaned } from '../page/when-orphaned.ts';
import { watchArticles } from './watch-articles.ts';

/**
 * Runs on the news sites that the reader has allowed; wakes the background only when it finds a story. Unlisted,
 * and not one of WXT's content scripts: those announce themselves to the page by an event, and on a page without a
 * story nobody shall notice that Crossread is there.
 */
export default defineUnlistedScript(() => {
  const ending = new AbortController();
  takeOver('detector', () => ending.abort());
  ending.signal.addEventListener(
    'abort',
    whenOrphaned(() => ending.abort()),
  );
  whenShown().then(() => watchArticles(recognise, ending.signal));
});

async function recognise(glance: Glance): Promise<void> {
  if (isOrphaned()) return;
  if (recogniseStory(glance, await readSignatures(glance))) await tellStoryRecognised();
}
