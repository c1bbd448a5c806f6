import { askToCompare } from './to-background.ts';

/** Has the pages in these tabs compared anew. A tab that is gone meanwhile keeps no other from it. */
export async function compareAgain(tabs: readonly number[]): Promise<void> {
  await Promise.allSettled(tabs.map(askToCompare));
}
