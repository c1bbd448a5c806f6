import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/engine/text/article.ts';
import { backUp } from '../../../lib/extension/library/backup.ts';
import { editFacts, removeArticle, renameStory } from '../../../lib/extension/library/edit-story.ts';
import { importPack } from '../../../lib/extension/library/import-pack.ts';
import type { LongWork } from '../../../lib/extension/library/long-work.ts';
import { mergeStories } from '../../../lib/extension/library/merge-stories.ts';
import { saveArticles } from '../../../lib/extension/library/save-article.ts';
import type { Progress, StoryView } from '../../../lib/extension/library/views.ts';
import { withoutArticles } from '../../../lib/extension/library/whole-articles.ts';
import { articleText } from '../../bench/scale/synthetic-news.ts';
import { lighthouse } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';
import { lighthousePack } from './lighthouse-pack.ts';
import { onSlowMachine } from './slow-machine.ts';

const NOW = Date.UTC(2026, 1, 5);

function articles(story: number): Article[] {
  return Array.from({ length: 3 }, (_, at) =>
    lighthouse({ url: `https://paper-${at}.example/${story}`, paragraphs: articleText(story, at, 10) }),
  );
}

beforeEach(freshLibrary);

/** The whole library, as a backup has it. */
async function everything(): Promise<string> {
  return (await backUp(0, {})).text();
}

describe('long work that is cancelled', () => {
  let large: StoryView;
  let other: StoryView;
  let firstArticle: string;

  beforeEach(async () => {
    const saved = await saveArticles(articles(1), { title: 'Large' }, NOW);
    large = saved.story;
    firstArticle = saved.articles[0]?.id ?? '';
    other = (await saveArticles(articles(2).slice(0, 2), { title: 'Other' }, NOW)).story;
  });

  const deeds: [string, (work: LongWork) => Promise<unknown>][] = [
    ['saving into a new story', (work) => saveArticles(articles(3), { title: 'New' }, NOW, work)],
    ['saving into a story', (work) => saveArticles([lighthouse()], { story: large.id }, NOW, work)],
    ['changing a fact', (work) => editFacts(large, [{ do: 'drop', report: 'none' }], NOW, work)],
    ['renaming', (work) => renameStory(large, 'Larger', NOW, work)],
    ['merging', (work) => mergeStories([large.id, other.id], 'Both', NOW, work)],
    ['importing', (work) => importPack(lighthousePack(), 'add', NOW, work)],
  ];

  test.each(deeds)('in the middle leaves everything as it was: %s', async (_, deed) => {
    onSlowMachine();
    const before = await everything();
    const stop = new AbortController();
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => {
      told.push(progress);
      stop.abort();
    };
    await expect(deed({ onProgress, signal: stop.signal })).rejects.toThrow('aborted');
    expect(told).toHaveLength(1);
    expect(await everything()).toBe(before);
  });

  const short: typeof deeds = [
    ...deeds,
    ['deleting an article', (work) => removeArticle(large.id, firstArticle, NOW, work)],
  ];

  test.each(short)('before it has begun leaves everything as it was: %s', async (_, deed) => {
    const before = await everything();
    await expect(deed({ signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(await everything()).toBe(before);
  });
});

test.each<[string, (work: LongWork) => Promise<unknown>]>([
  ['saving', (work) => saveArticles(articles(1), { title: 'Large' }, NOW, work)],
  ['importing', (work) => importPack(lighthousePack(), 'add', NOW, work)],
  ['importing extracts', (work) => importPack(withoutArticles(lighthousePack()), 'add', NOW, work)],
])('long work that goes on tells how far it is, and never back: %s', async (_, deed) => {
  onSlowMachine();
  const told: number[] = [];
  await deed({ onProgress: ({ done, total }: Progress) => told.push(done / total) });
  expect(told).not.toEqual([]);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  // What is written is copied yet.
  expect(Math.max(...told)).toBeLessThan(1);
});

test('importing tells of each article that is written', async () => {
  const told = new Set<number>();
  await importPack(lighthousePack(), 'add', NOW, { onProgress: ({ done }) => told.add(done) });
  expect(told.size).toBe(1 + lighthousePack().articles.length);
});
