import { beforeEach, describe, expect, test } from 'vitest';
import type { Report, SourceArticle, StoryPack } from '../../../lib/engine/story/pack.ts';
import { parsePack } from '../../../lib/engine/story/parse-pack.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { deleteStory } from '../../../lib/extension/library/delete-story.ts';
import { editFacts } from '../../../lib/extension/library/edit-story.ts';
import { exportPack } from '../../../lib/extension/library/export-pack.ts';
import { importPack } from '../../../lib/extension/library/import-pack.ts';
import { listStories, readPacks, readStory } from '../../../lib/extension/library/read-stories.ts';
import { saveArticle, saveArticles } from '../../../lib/extension/library/save-article.ts';
import { withoutArticles } from '../../../lib/extension/library/whole-articles.ts';
import { bundledPacks } from '../../../lib/extension/packs.ts';
import { lighthouse, lighthouseElsewhere } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';
import { lighthousePack } from './lighthouse-pack.ts';

const NOON = Date.UTC(2026, 1, 5, 12);

beforeEach(freshLibrary);

function firstReport(pack: StoryPack): string {
  return reportKey(pack.reports[0] as Report);
}

describe('a pack that is imported', () => {
  test('is a story of the library, and comes out as it came', async () => {
    const story = await importPack(lighthousePack(), 'add', NOON);
    expect(story).toMatchObject({ id: 'skarnes', kind: 'imported', title: 'Skarnes light', articles: 2 });
    expect((await readPacks(['skarnes'])).packs).toEqual([withoutArticles(lighthousePack())]);
    expect(await exportPack('skarnes', { withArticles: true })).toEqual(lighthousePack());
  });

  test('with whole articles has them saved', async () => {
    await importPack(lighthousePack(), 'add', NOON);
    expect((await readStory('skarnes'))?.articles).toMatchObject([
      { title: lighthouse().title, versions: [{ version: 1, savedAt: NOON }] },
      { title: lighthouseElsewhere().title, versions: [{ version: 1, savedAt: NOON }] },
    ]);
  });

  test('with extracts alone has no saved articles', async () => {
    await importPack(withoutArticles(lighthousePack()), 'add', NOON);
    expect((await readStory('skarnes'))?.articles).toEqual([]);
  });

  test('never takes the place of a story unasked', async () => {
    await importPack(lighthousePack(), 'add', NOON);
    const other = lighthousePack({ title: 'Another' });
    await expect(importPack(other, 'add', NOON)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await listStories()).toMatchObject([{ title: 'Skarnes light' }]);
  });

  test('never takes the place of a bundled story', async () => {
    const [bundled] = (await bundledPacks()).packs as [StoryPack];
    await expect(importPack(bundled, 'add', NOON)).rejects.toMatchObject({ kind: 'conflict' });
    expect((await importPack(bundled, 'keep-both', NOON)).id).toBe(`${bundled.id}-2`);
  });

  test('stands beside the one of its id where both are to be kept', async () => {
    await importPack(lighthousePack(), 'add', NOON);
    await importPack(lighthousePack({ title: 'Another' }), 'keep-both', NOON + 1);
    expect(await listStories()).toMatchObject([
      { id: 'skarnes-2', title: 'Another' },
      { id: 'skarnes', title: 'Skarnes light' },
    ]);
    expect((await readPacks(['skarnes-2'])).packs[0]?.id).toBe('skarnes-2');
  });

  test('takes the place of an earlier version where it is to, and the edits stay', async () => {
    const seen = await importPack(lighthousePack(), 'add', NOON);
    const report = firstReport(lighthousePack());
    await editFacts(seen, [{ do: 'rename', report, text: 'As the reader has it.' }], NOON);
    await importPack(lighthousePack({ revision: 4, title: 'Skarnes light again' }), 'replace', NOON);
    const detail = await readStory('skarnes');
    expect(detail?.pack).toMatchObject({ revision: 4, title: 'Skarnes light again' });
    expect(detail?.pack.facts.map(({ text }) => text)).toContain('As the reader has it.');
    expect(detail?.lastEdits).toHaveLength(1);
  });

  test.each([
    { name: 'the same', otherwise: {}, versions: 1 },
    { name: 'another headline', otherwise: { title: 'Skarnes lit again' }, versions: 2 },
    { name: 'only a part read', otherwise: { read: 'part' as const }, versions: 2 },
  ])('in place of an earlier version keeps that one’s article beside its own: $name', async (row) => {
    const [first, second] = lighthousePack().articles as [SourceArticle, SourceArticle];
    const coming = lighthousePack({ revision: 4, articles: [{ ...first, ...row.otherwise }, second] });
    await importPack(lighthousePack(), 'add', NOON);
    await importPack(coming, 'replace', NOON + 1);
    const articles = (await readStory('skarnes'))?.articles ?? [];
    expect(articles.map(({ versions }) => versions.length)).toEqual([row.versions, 1]);
    expect(await exportPack('skarnes', { withArticles: true })).toEqual(coming);
  });

  test('hands on the part that it has, where an earlier version had the whole article', async () => {
    const [first, second] = lighthousePack().articles as [SourceArticle, SourceArticle];
    const part = { ...first, read: 'part' as const, blocks: first.blocks?.slice(0, 1) ?? [] };
    const coming = lighthousePack({ revision: 4, articles: [part, second] });
    await importPack(lighthousePack(), 'add', NOON);
    await importPack(coming, 'replace', NOON + 1);
    expect(await exportPack('skarnes', { withArticles: true })).toEqual(coming);
  });

  test('in place of nothing is refused', async () => {
    await expect(importPack(lighthousePack(), 'replace', NOON)).rejects.toMatchObject({
      kind: 'no-such-story',
    });
  });

  test('after it was deleted is there again', async () => {
    await importPack(lighthousePack(), 'add', NOON);
    await deleteStory('skarnes', NOON);
    await importPack(lighthousePack(), 'add', NOON + 1);
    expect(await listStories()).toMatchObject([{ id: 'skarnes', changedAt: NOON + 1 }]);
  });

  test('takes no articles of the reader’s', async () => {
    await importPack(lighthousePack(), 'add', NOON);
    const saving = saveArticle(lighthouse(), { story: 'skarnes' }, NOON);
    await expect(saving).rejects.toMatchObject({ kind: 'not-own-story' });
  });
});

describe('a story that is exported', () => {
  const articles = [lighthouse(), lighthouseElsewhere({ byline: 'Kari Vik' })];

  test('has extracts alone, unless its articles are to go with it', async () => {
    const { story } = await saveArticles(articles, { title: 'Dark' }, NOON);
    const [short, whole] = [
      await exportPack(story.id, { withArticles: false }),
      await exportPack(story.id, { withArticles: true }),
    ];
    expect(short.articles.map(({ blocks }) => blocks)).toEqual([undefined, undefined]);
    expect(whole.articles).toMatchObject([
      { blocks: articles[0]?.blocks },
      { blocks: articles[1]?.blocks, byline: 'Kari Vik' },
    ]);
  });

  test.each([true, false])('is a pack that can be read, with whole articles or not: %s', async (isWhole) => {
    const { story } = await saveArticles(articles, { title: 'Dark' }, NOON);
    const pack = await exportPack(story.id, { withArticles: isWhole });
    expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, pack });
  });

  test('and imported elsewhere is compared with in the same way', async () => {
    const { story } = await saveArticles(articles, { title: 'Dark' }, NOON);
    const pack = await exportPack(story.id, { withArticles: false });
    await freshLibrary();
    await importPack(pack, 'add', NOON);
    expect((await readPacks([story.id])).packs).toEqual([pack]);
  });
});
