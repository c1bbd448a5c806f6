import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { reportKey } from '../../lib/engine/story/report-key.ts';
import type { Article } from '../../lib/engine/text/article.ts';
import { articleText } from '../bench/scale/synthetic-news.ts';
import { lighthouse, lighthouseElsewhere } from './library/articles.ts';

const LAMP = 'Keeper Ranveig Moe kept a lamp burning by hand for eleven hours.';

/** A worker's life on a fresh library: what one has in memory the next has not. */
async function newWorker() {
  vi.resetModules();
  const { freshLibrary } = await import('./library/fresh-library.ts');
  await freshLibrary();
  const [finding, saving, sentences, editing, stories, packs] = await Promise.all([
    import('../../lib/extension/finding.ts'),
    import('../../lib/extension/library/save-article.ts'),
    import('../../lib/extension/library/sentence-store.ts'),
    import('../../lib/extension/library/edit-story.ts'),
    import('../../lib/extension/library/read-stories.ts'),
    import('../../lib/extension/packs.ts'),
  ]);
  return { ...finding, ...saving, ...sentences, ...editing, ...stories, ...packs };
}

let worker: Awaited<ReturnType<typeof newWorker>>;
beforeEach(async () => {
  worker = await newWorker();
});

async function save(...articles: Article[]): Promise<void> {
  await worker.saveArticles(articles, { title: 'Dark lighthouse' }, 1);
  await worker.indexSentences();
}

/** An article of another outlet with this sentence, and others of its own. */
function article(outlet: string, text: string, others: string[] = []) {
  const url = `https://${outlet.toLowerCase()}.example/a`;
  return lighthouse({ url, outlet, title: `${outlet} on Skarnes`, paragraphs: [text, ...others] });
}

describe('who reports what the reader has selected', () => {
  test('is an article with a sentence that says the same', async () => {
    await save(lighthouse());
    const [found] = await worker.findReports(LAMP);
    expect(found).toMatchObject({ outlet: 'The Coast', story: 'Dark lighthouse', as: 'sure' });
  });

  test('is an article that has a single name, and a bundled story’s article that has another', async () => {
    await save(lighthouse());
    expect(await worker.findReports('Ranveig Moe')).toMatchObject([{ outlet: 'The Coast', as: 'sure' }]);
    expect(await worker.findReports('Proteus')).toEqual(
      expect.arrayContaining([expect.objectContaining({ outlet: 'Forces News' })]),
    );
  });

  test('is an article by its own sentence, and a bundled story’s article by our wording', async () => {
    const [pack] = (await worker.bundledPacks()).packs as [StoryPack];
    await save(lighthouse());
    expect((await worker.findReports(LAMP))[0]?.isVerbatim).toBe(true);
    expect((await worker.findReports(pack.reports[0]?.wording ?? ''))[0]?.isVerbatim).toBe(false);
  });

  test('are all of them, however many they are', async () => {
    const outlets = Array.from({ length: 15 }, (_, at) => `Paper${at}`);
    await save(...outlets.map((outlet, at) => article(outlet, LAMP, articleText(at, at, 6))));
    const found = await worker.findReports(LAMP);
    expect(found.map(({ outlet }) => outlet).toSorted()).toEqual(outlets.toSorted());
  });

  test('are also those who tell the same fact in other words, as a bundled story has it', async () => {
    const [pack] = (await worker.bundledPacks()).packs as [StoryPack];
    const reports = pack.reports.filter(({ fact }) => fact === pack.reports[0]?.fact);
    const urls = reports.map((report) => pack.articles.find(({ id }) => id === report.article)?.url);
    expect(urls.length).toBeGreaterThan(1);
    const found = await worker.findReports(reports[0]?.wording ?? '');
    for (const url of urls) expect(found.filter((report) => report.url === url)).toHaveLength(1);
    const first = found.find(({ url }) => url === urls[0]);
    expect(first?.as).toBe('sure');
    for (const url of urls.slice(1))
      expect(found.find((report) => report.url === url)?.as).toMatch(/^(sure|same-fact)$/);
  });

  test('are also those whose sentence the reader has merged into the same fact', async () => {
    const unlike = 'Until dawn the old woman on the headland would not let the flame go out.';
    await save(article('Coast', LAMP), article('Fjord', unlike));
    expect((await worker.findReports(LAMP)).map(({ outlet }) => outlet)).toEqual(['Coast']);
    await mergeAll();
    expect(await worker.findReports(LAMP)).toMatchObject([
      { outlet: 'Coast', text: LAMP, as: 'sure' },
      { outlet: 'Fjord', text: unlike, as: 'same-fact', language: 'en' },
    ]);
  });

  test('is nobody where a sentence is like none', async () => {
    await save(lighthouseElsewhere());
    expect(await worker.findReports('Xylophones quietly outnumber zebras in Zanzibar.')).toEqual([]);
  });
});

async function mergeAll(): Promise<void> {
  const [story] = await worker.listStories();
  const [pack] = (await worker.readPacks([story?.id ?? ''])).packs;
  if (!story || !pack) throw new Error('there is no story');
  const keys = pack.reports.map(reportKey);
  await worker.editFacts(story, [{ do: 'merge', reports: keys }], 2);
}
