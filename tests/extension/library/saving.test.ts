import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/engine/text/article.ts';
import { listStories, readPacks, readStory } from '../../../lib/extension/library/read-stories.ts';
import { saveArticle, saveArticles } from '../../../lib/extension/library/save-article.ts';
import { lighthouse, lighthouseElsewhere } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';

const NOON = Date.UTC(2026, 1, 5, 12);

beforeEach(freshLibrary);

describe('an article that is saved', () => {
  test('into a new story makes one of that title, with that article', async () => {
    const { story, articles } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, NOON);
    expect(articles).toMatchObject([{ as: 'new', version: 1, changes: null }]);
    expect(story).toMatchObject({
      title: 'Dark lighthouse',
      kind: 'own',
      outlets: ['The Coast'],
      from: '2026-02-03',
      until: '2026-02-03',
      articles: 1,
      changedAt: NOON,
      revision: 1,
    });
    expect(await listStories()).toEqual([story]);
  });

  test('into a story there is joins what it has', async () => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, NOON);
    const saved = await saveArticle(lighthouseElsewhere(), { story: story.id }, NOON + 1);
    expect(saved.story).toMatchObject({ outlets: ['The Coast', 'Fjord Daily'], articles: 2, revision: 2 });
    const detail = await readStory(story.id);
    expect(detail?.articles.map(({ title }) => title)).toEqual([
      lighthouse().title,
      lighthouseElsewhere().title,
    ]);
    expect(detail?.pack.reports.length).toBeGreaterThan(0);
  });

  test('several at once are saved in one change', async () => {
    const both = [lighthouse(), lighthouseElsewhere()];
    const { story, articles } = await saveArticles(both, { title: 'Dark lighthouse' }, NOON);
    expect(articles.map(({ as }) => as)).toEqual(['new', 'new']);
    expect(story).toMatchObject({ articles: 2, revision: 1 });
  });

  test('again with the same text changes nothing and says so', async () => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, NOON);
    const again = await saveArticle(lighthouse(), { story: story.id }, NOON + 1);
    expect(again).toMatchObject({ story, articles: [{ as: 'same', version: 1 }] });
  });

  test.each([
    'https://www.coast.example/lighthouse/',
    'http://coast.example/lighthouse#comments',
    'https://coast.example/lighthouse?utm_source=feed',
  ])('again from %s is the same article', async (url) => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, NOON);
    const again = await saveArticle(lighthouse({ url }), { story: story.id }, NOON + 1);
    expect(again.articles[0]?.as).toBe('same');
  });

  test('again with another text keeps both versions and tells what the outlet has changed', async () => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, NOON);
    const [dark, lamp] = lighthouse().blocks.map(({ text }) => text) as [string, string];
    const changed = lighthouse({
      paragraphs: [dark, lamp.replace('eleven', 'nine'), 'The mayor thanked her.'],
    });
    const saved = await saveArticle(changed, { story: story.id }, NOON + 1);
    const changes = {
      read: 'whole',
      title: null,
      added: ['The mayor thanked her.'],
      removed: ['The coastal administration said a new cable would be laid before Easter.'],
      changed: [{ before: lamp, after: lamp.replace('eleven', 'nine') }],
    };
    expect(saved.articles).toMatchObject([{ as: 'new-version', version: 2, changes }]);
    expect((await readStory(story.id))?.articles).toMatchObject([
      {
        versions: [
          { version: 2, savedAt: NOON + 1, changes },
          { version: 1, savedAt: NOON, changes: null },
        ],
      },
    ]);
  });

  test('again under another headline is a new version, and only the headline was changed', async () => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, NOON);
    const title = { before: lighthouse().title, after: 'Keeper lights lamp by hand' };
    const saved = await saveArticle(lighthouse({ title: title.after }), { story: story.id }, NOON + 1);
    const changes = { read: 'whole', title, added: [], removed: [], changed: [] };
    expect(saved.articles).toMatchObject([{ as: 'new-version', changes }]);
  });

  test('says how many words of it were read', async () => {
    const bare = lighthouse({ paragraphs: ['The lamp is lit.', 'All is well.'] });
    const { story } = await saveArticle(bare, { title: 'Dark lighthouse' }, NOON);
    expect((await readStory(story.id))?.articles).toMatchObject([{ words: 7, partial: false }]);
  });

  test('without address, title or outlet has names all the same', async () => {
    const bare = lighthouse({ url: null, title: null, outlet: null });
    const { story } = await saveArticle(bare, { title: 'Dark lighthouse' }, NOON);
    const [article] = (await readStory(story.id))?.articles ?? [];
    expect(article).toMatchObject({ title: bare.blocks[0]?.text, outlet: 'article.invalid' });
    expect(article?.url).toMatch(/^https:\/\/article\.invalid\/\w+$/);
    expect((await readPacks([story.id])).problem).toBeNull();
  });

  test('without an outlet is named after its host', async () => {
    const { story } = await saveArticle(lighthouse({ outlet: null }), { title: 'Dark lighthouse' }, NOON);
    expect(story.outlets).toEqual(['coast.example']);
  });

  test('into a story that is not there is refused', async () => {
    await expect(saveArticle(lighthouse(), { story: 'gone' }, NOON)).rejects.toMatchObject({
      kind: 'no-such-story',
    });
  });
});

describe('an article that is read in part', () => {
  const [dark, lamp] = lighthouse().blocks.map(({ text }) => text) as [string, string];
  const inPart = lighthouse({ paragraphs: [dark], partial: true });

  async function saveInOrder(...articles: Article[]) {
    const [first, ...others] = articles as [Article, ...Article[]];
    const { story } = await saveArticle(first, { title: 'Dark lighthouse' }, NOON);
    const outcomes = [];
    for (const [at, article] of others.entries())
      outcomes.push((await saveArticle(article, { story: story.id }, NOON + 1 + at)).articles[0]);
    return { outcomes, detail: await readStory(story.id) };
  }

  test('after it was read whole wrongs nobody, and the whole one stays what stories are made of', async () => {
    const { outcomes, detail } = await saveInOrder(lighthouse(), inPart);
    const changes = { read: 'less', title: null, added: [], removed: [], changed: [] };
    expect(outcomes).toMatchObject([{ as: 'new-version', version: 2, changes }]);
    expect(detail?.articles).toMatchObject([{ partial: false, versions: [{ version: 2, changes }, {}] }]);
    expect(detail?.pack.articles).toMatchObject([{ read: 'all' }]);
    expect(detail?.pack.reports.map(({ wording }) => wording)).toContain(lamp);
  });

  test('and then whole is a new version, of which stories are made', async () => {
    const { outcomes, detail } = await saveInOrder(inPart, lighthouse());
    const changes = { read: 'more', title: null, added: [], removed: [], changed: [] };
    expect(outcomes).toMatchObject([{ as: 'new-version', version: 2, changes }]);
    expect(detail?.pack.articles).toMatchObject([{ read: 'all' }]);
  });

  test('again and again between whole readings is saved once', async () => {
    const { outcomes, detail } = await saveInOrder(lighthouse(), inPart, inPart, lighthouse());
    expect(outcomes).toMatchObject([
      { as: 'new-version', version: 2 },
      { as: 'same', version: 2 },
      { as: 'same', version: 1 },
    ]);
    expect(detail?.articles[0]?.versions).toHaveLength(2);
  });

  test('between two whole readings does not hide what the outlet changed from one to the other', async () => {
    const later = lighthouse({ paragraphs: [dark, lamp] });
    const { outcomes, detail } = await saveInOrder(lighthouse(), inPart, later);
    const changes = { read: 'whole', added: [], removed: [lighthouse().blocks[2]?.text], changed: [] };
    expect(outcomes).toMatchObject([{ version: 2 }, { version: 3, changes }]);
    expect(detail?.articles[0]?.versions).toMatchObject([{ version: 3, changes }, { version: 2 }, {}]);
  });
});

describe('the packs of saved stories', () => {
  test('are read by id, and what is not there is left out', async () => {
    const { story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, NOON);
    const { packs, problem } = await readPacks([story.id, 'gone']);
    expect(packs.map(({ id }) => id)).toEqual([story.id]);
    expect(problem).toBeNull();
  });
});
