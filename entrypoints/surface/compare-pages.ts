import { compareAgain } from '../../lib/extension/compare-again.ts';
import { tabsComparedWith } from '../../lib/extension/tab-records.ts';

/**
 * Has the open pages of stories that have changed compared with what these are now. Nobody waits for it, and a page
 * that it fails for can still be compared by hand.
 * @returns what has the same pages compared once more, for when the change is undone
 */
export function comparePagesOf(...stories: string[]): () => void {
  const tabs = tabsComparedWith(stories);
  const compare = () => void tabs.then(compareAgain).catch(() => {});
  compare();
  return compare;
}
