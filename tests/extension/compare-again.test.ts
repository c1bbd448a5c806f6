import { beforeEach, expect, test, vi } from 'vitest';
import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { compareAgain } from '../../lib/extension/compare-again.ts';
import { tabsComparedWith, writeRecord } from '../../lib/extension/tab-records.ts';
import { browser } from './fake-browser.ts';
import { lighthouseElsewhere } from './library/articles.ts';
import { freshLibrary } from './library/fresh-library.ts';
import { compare, save, TAB } from './shown-tab.ts';

const PAGE = { url: 'https://coast.example/other', title: 'Other' };

let story: string;
let comparison: Comparison;

beforeEach(async () => {
  await freshLibrary();
  const saved = await save(lighthouseElsewhere(), { title: 'Dark lighthouse' });
  const shown = await compare(lighthouseElsewhere());
  if (!shown) throw new Error('the page was not compared');
  ({ comparison } = shown);
  story = saved.story.id;
});

/** Which tabs the background is asked to compare; it fails for those of `failing`. */
async function askedFor(failing: number[] = []): Promise<number[]> {
  const asked: number[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { tab } = message as { tab: number };
    asked.push(tab);
    const problem = { kind: 'unexpected', details: 'No tab with that id' };
    return failing.includes(tab) ? { ok: false, problem } : { ok: true, value: null };
  });
  await compareAgain(await tabsComparedWith([story]));
  return asked.toSorted();
}

async function keep(tab: number, about: Comparison['story'] | 'comparing'): Promise<void> {
  const status =
    about === 'comparing'
      ? ({ kind: 'comparing' } as const)
      : ({ kind: 'compared', comparison: { ...comparison, story: about } } as const);
  await writeRecord(tab, { page: PAGE, status, highlights: true, focus: null, at: 1 });
}

test('The pages compared with a story are compared again, and no others', async () => {
  if (!comparison.story) throw new Error('the page is of no story');
  await keep(4, { ...comparison.story, id: 'elsewhere' });
  await keep(5, null);
  await keep(6, 'comparing');
  await keep(7, comparison.story);
  expect(await askedFor()).toEqual([TAB, 7]);
});

test('A tab that is gone keeps no other from being compared again', async () => {
  await keep(7, comparison.story);
  expect(await askedFor([TAB])).toEqual([TAB, 7]);
});
