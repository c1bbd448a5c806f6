import { allRecords } from './tab-records.ts';
import { askToCompare } from './to-background.ts';

/** Has the pages compared anew that were compared with a story. A tab that is gone meanwhile has none. */
export async function compareAgain(story: string): Promise<void> {
  const records = await allRecords();
  const compared = [...records].flatMap(([tab, { status }]) =>
    status.kind === 'compared' && status.comparison.story?.id === story ? [tab] : [],
  );
  await Promise.allSettled(compared.map(askToCompare));
}
