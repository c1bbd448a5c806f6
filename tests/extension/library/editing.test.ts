import { beforeEach, describe, expect, test } from 'vitest';
import type { FactEdit } from '../../../lib/engine/gather/fact-edit.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { addCorrection, listCorrections } from '../../../lib/extension/library/corrections.ts';
import { deleteStory, forgetDeleted, undoDelete } from '../../../lib/extension/library/delete-story.ts';
import {
  createStory,
  editFacts,
  removeArticle,
  renameStory,
  undoEdit,
} from '../../../lib/extension/library/edit-story.ts';
import { openLibrary } from '../../../lib/extension/library/library-db.ts';
import { mergeStories } from '../../../lib/extension/library/merge-stories.ts';
import { listStories, readPacks, readStory } from '../../../lib/extension/library/read-stories.ts';
import { saveArticle, saveArticles } from '../../../lib/extension/library/save-article.ts';
import { removedOrdinals } from '../../../lib/extension/library/saved-texts.ts';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { browser } from '../fake-browser.ts';
import { lighthouse, lighthouseElsewhere } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';

const NOON = Date.UTC(2026, 1, 5, 12);

let story: StoryView;

beforeEach(async () => {
  await freshLibrary();
  const articles = [lighthouse(), lighthouseElsewhere()];
  ({ story } = await saveArticles(articles, { title: 'Dark' }, NOON));
});

async function factTexts(): Promise<string[]> {
  return (await readStory(story.id))?.pack.facts.map(({ text }) => text) ?? [];
}

/** Renames the first fact. */
async function renaming(text: string): Promise<FactEdit> {
  const [report] = (await readStory(story.id))?.pack.reports ?? [];
  return { do: 'rename', report: report ? reportKey(report) : '', text };
}

async function storedKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.includes(story.id));
}

describe('a story', () => {
  test('can be made before there is anything to put into it', async () => {
    const empty = await createStory('Bridges', NOON + 1);
    expect(empty).toMatchObject({ title: 'Bridges', articles: 0, facts: 0, from: null });
    await saveArticle(lighthouse(), { story: empty.id }, NOON + 2);
    expect((await readStory(empty.id))?.story.articles).toBe(1);
  });

  test('is renamed, and its pack with it', async () => {
    await renameStory(story, '  Skarnes\nlight ', NOON + 1);
    expect(await listStories()).toMatchObject([{ title: 'Skarnes light', revision: 2, changedAt: NOON + 1 }]);
    expect((await readPacks([story.id])).packs[0]).toMatchObject({ title: 'Skarnes light', revision: 2 });
  });

  test('loses an article with all its versions', async () => {
    await saveArticle(lighthouse({ paragraphs: ['It is lit.'] }), { story: story.id }, NOON + 1);
    const [first] = (await readStory(story.id))?.articles ?? [];
    await removeArticle(story.id, first?.id ?? '', NOON + 2);
    expect((await readStory(story.id))?.articles.map(({ outlet }) => outlet)).toEqual(['Fjord Daily']);
    expect(await removedOrdinals()).toHaveLength(2);
  });
});

describe('edits of facts', () => {
  test('show in the pack, and are taken back the last first', async () => {
    const before = await factTexts();
    const once = await editFacts(story, [await renaming('One.')], NOON + 1);
    const twice = await editFacts(once.story, [await renaming('Two.')], NOON + 2);
    expect(await factTexts()).toContain('Two.');
    const undone = await undoEdit(twice.story, NOON + 3);
    expect(await factTexts()).toContain('One.');
    await undoEdit(undone, NOON + 4);
    expect(await factTexts()).toEqual(before);
    expect((await readStory(story.id))?.lastEdits).toEqual([]);
  });

  test('made in one step are taken back in one', async () => {
    const before = await factTexts();
    const edits = [await renaming('One.'), await renaming('Two.')];
    const { story: seen } = await editFacts(story, edits, NOON + 1);
    await undoEdit(seen, NOON + 2);
    expect(await factTexts()).toEqual(before);
  });

  test('hold when another article joins the story', async () => {
    await editFacts(story, [await renaming('As I have it.')], NOON + 1);
    const third = lighthouse({
      url: 'https://third.example/a',
      outlet: 'Third',
      paragraphs: ['All is well.'],
    });
    await saveArticle(third, { story: story.id }, NOON + 2);
    expect(await factTexts()).toContain('As I have it.');
  });

  test('of two pages that saw the same story are both kept, and the second is told', async () => {
    const [one, two] = [await renaming('One.'), await renaming('Two.')];
    expect(await editFacts(story, [one], NOON + 1)).toMatchObject({ conflict: false });
    expect(await editFacts(story, [two], NOON + 2)).toMatchObject({ conflict: true });
    expect(await factTexts()).toContain('Two.');
    const detail = await readStory(story.id);
    await undoEdit(detail?.story ?? story, NOON + 3);
    expect(await factTexts()).toContain('One.');
  });

  test('of two pages at the very same time are both kept', async () => {
    const edits = [await renaming('One.'), await renaming('Two.')];
    const results = await Promise.all(edits.map((edit) => editFacts(story, [edit], NOON + 1)));
    expect(results.map(({ conflict }) => conflict).toSorted()).toEqual([false, true]);
    expect((await readStory(story.id))?.story.revision).toBe(3);
  });

  test.each([
    { what: 'taken back', change: () => undoEdit(story, NOON + 2) },
    { what: 'renamed', change: () => renameStory(story, 'Other', NOON + 2) },
  ])('that another page has not seen keep the story from being $what there', async ({ change }) => {
    await editFacts(story, [await renaming('One.')], NOON + 1);
    await expect(change()).rejects.toMatchObject({ kind: 'conflict' });
    expect(await factTexts()).toContain('One.');
  });
});

describe('a story that is deleted', () => {
  test('is nowhere any more', async () => {
    await deleteStory(story.id, NOON + 1);
    expect(await listStories()).toEqual([]);
    expect(await readStory(story.id)).toBeNull();
    expect((await readPacks([story.id])).packs).toEqual([]);
    expect(await storedKeys()).toEqual([]);
  });

  test('comes back as it was', async () => {
    const before = await readStory(story.id);
    await deleteStory(story.id, NOON + 1);
    await undoDelete(story.id);
    expect(await readStory(story.id)).toEqual(before);
    expect(await storedKeys()).toEqual([`story:${story.id}`, `signature-of-${story.id}`]);
  });

  test('and forgotten is gone everywhere, with what was said of it', async () => {
    const said = {
      story: story.id,
      fact: 'f',
      say: 'the-same',
      sentence: 's',
      sentenceText: '',
      factText: '',
    } as const;
    await addCorrection({ ...said, id: 'c', url: null, at: NOON });
    await deleteStory(story.id, NOON + 1);
    await forgetDeleted(NOON + 1);
    await expect(undoDelete(story.id)).rejects.toMatchObject({ kind: 'no-such-story' });
    const database = await openLibrary();
    for (const store of ['stories', 'packs', 'articles', 'corrections'] as const) {
      expect(await database.count(store)).toBe(0);
    }
    expect(await removedOrdinals()).toHaveLength(2);
    expect(await browser.storage.local.get('corrections')).toEqual({ corrections: '[]' });
  });

  test('just now is not yet forgotten with those of before', async () => {
    await deleteStory(story.id, NOON + 2);
    await forgetDeleted(NOON + 1);
    await undoDelete(story.id);
    expect(await listStories()).toHaveLength(1);
  });

  test('takes no more articles', async () => {
    await deleteStory(story.id, NOON + 1);
    const saving = saveArticle(lighthouse({ paragraphs: ['Lit.'] }), { story: story.id }, NOON + 2);
    await expect(saving).rejects.toMatchObject({ kind: 'no-such-story' });
  });
});

describe('stories that are merged', () => {
  test('are one with all their articles, edits and corrections', async () => {
    await editFacts(story, [await renaming('As I have it.')], NOON + 1);
    const said = { fact: 'f', say: 'the-same', sentence: 's', sentenceText: '', factText: '' } as const;
    await addCorrection({ ...said, story: story.id, id: 'c', url: null, at: NOON });
    const third = lighthouse({ url: 'https://third.example/a', outlet: 'Third' });
    const other = await saveArticle(third, { title: 'Lamp' }, NOON + 2);
    const merged = await mergeStories([story.id, other.story.id], 'Both', NOON + 3);
    expect(await listStories()).toEqual([merged]);
    expect(merged).toMatchObject({ title: 'Both', articles: 3 });
    const detail = await readStory(merged.id);
    expect(detail?.pack.facts.map(({ text }) => text)).toContain('As I have it.');
    expect(await listCorrections(merged.id)).toMatchObject([{ fact: 'f', say: 'the-same' }]);
  });

  test('count an article that both have once, with its versions in order', async () => {
    const other = await saveArticle(lighthouse(), { title: 'Lamp' }, NOON + 1);
    await saveArticle(lighthouse({ paragraphs: ['Lit.'] }), { story: other.story.id }, NOON + 2);
    const merged = await mergeStories([story.id, other.story.id], 'Both', NOON + 3);
    const [article] = (await readStory(merged.id))?.articles ?? [];
    expect(article?.versions.map(({ version, savedAt }) => [version, savedAt])).toEqual([
      [2, NOON + 2],
      [1, NOON],
    ]);
  });

  test('count versions that differ in the headline, or in how much was read, for themselves', async () => {
    const other = await saveArticle(lighthouse({ title: 'Lamp lit' }), { title: 'Lamp' }, NOON + 1);
    await saveArticle(lighthouse({ title: 'Lamp lit', partial: true }), { story: other.story.id }, NOON + 2);
    const merged = await mergeStories([story.id, other.story.id], 'Both', NOON + 3);
    const [article] = (await readStory(merged.id))?.articles ?? [];
    expect(article?.versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  test('stay as they are where they have more articles together than a story can have', async () => {
    const articlesOf = (outlet: string) =>
      Array.from({ length: 251 }, (_, at) =>
        lighthouse({ url: `https://${outlet}.example/${at}`, paragraphs: [`Lamp ${outlet} ${at}.`] }),
      );
    const [first, second] = [
      await saveArticles(articlesOf('first'), { title: 'First' }, NOON + 1),
      await saveArticles(articlesOf('second'), { title: 'Second' }, NOON + 2),
    ];
    const merging = mergeStories([first.story.id, second.story.id], 'Both', NOON + 3);
    await expect(merging).rejects.toMatchObject({ kind: 'story-full' });
    expect(await listStories()).toHaveLength(3);
  });

  test('can be had back one by one', async () => {
    const other = await saveArticle(lighthouse(), { title: 'Lamp' }, NOON + 1);
    const merged = await mergeStories([story.id, other.story.id], 'Both', NOON + 2);
    await undoDelete(story.id);
    await undoDelete(other.story.id);
    await deleteStory(merged.id, NOON + 3);
    expect((await listStories()).map(({ title }) => title)).toEqual(['Lamp', 'Dark']);
  });
});
