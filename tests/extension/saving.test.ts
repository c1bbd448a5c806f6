import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { correct } from '../../lib/extension/correcting.ts';
import { findReports } from '../../lib/extension/finding.ts';
import { listCorrections } from '../../lib/extension/library/corrections.ts';
import { listStories } from '../../lib/extension/library/read-stories.ts';
import type { Progress } from '../../lib/extension/library/views.ts';
import { cancelSaving, proposeSaving, saveTab } from '../../lib/extension/saving.ts';
import { onProgressOf } from '../../lib/extension/saving-progress.ts';
import { readRecord } from '../../lib/extension/tab-records.ts';
import { lighthouse, lighthouseElsewhere } from './library/articles.ts';
import { freshLibrary } from './library/fresh-library.ts';
import { noRoomInStore } from './library/full-disk.ts';
import { onSlowMachine } from './library/slow-machine.ts';
import { compare, save, show, TAB } from './shown-tab.ts';

beforeEach(freshLibrary);

describe('the wish to save an article', () => {
  test('is met with a name for a new story where there is none', async () => {
    show(lighthouse());
    expect(await proposeSaving(TAB)).toEqual({
      obstacle: null,
      title: lighthouse().title,
      isPartial: false,
      stories: [],
    });
  });

  test('is met with the stories there are, the one that it seems to be of first', async () => {
    const { story } = await save(lighthouse(), { title: 'Dark lighthouse' });
    const bakery = 'The bakery in Molde has won a prize for its bread, and its baker thanks her oven.';
    await save(lighthouse({ url: 'https://coast.example/b', title: 'Bakery', paragraphs: [bakery] }), {
      title: 'A bakery',
    });
    show(lighthouseElsewhere());
    const { stories } = await proposeSaving(TAB);
    expect(stories).toMatchObject([
      { id: story.id, title: 'Dark lighthouse', isLike: true },
      { title: 'A bakery', isLike: false },
    ]);
  });

  test('is not met in a private window, and nothing is kept of it', async () => {
    show(lighthouse(), { incognito: true });
    expect(await proposeSaving(TAB)).toMatchObject({ obstacle: 'private' });
    await expect(saveTab(TAB, { title: 'Secret' })).rejects.toMatchObject({ kind: 'private-window' });
    expect(await listStories()).toEqual([]);
  });

  test('is not met where the page shows no article', async () => {
    show(null);
    expect(await proposeSaving(TAB)).toMatchObject({ obstacle: 'no-article' });
    await expect(saveTab(TAB, { title: 'Nothing' })).rejects.toMatchObject({ kind: 'page-changed' });
  });
});

describe('an article that was saved', () => {
  test('again with another text is a new version, and it is said what the outlet changed', async () => {
    const { story } = await save(lighthouse(), { title: 'Dark lighthouse' });
    const [first, second] = lighthouse().blocks.map(({ text }) => text) as [string, string];
    const changed = lighthouse({ paragraphs: [first, second, 'The lamp is lit again.'] });
    expect(await save(changed, { story: story.id })).toMatchObject({
      outcome: 'new-version',
      changes: { read: 'whole', title: null, added: 1, removed: 1, changed: 0 },
      articles: 1,
    });
  });

  test('is said to be kept where there is no room to index its sentences', async () => {
    noRoomInStore('segments');
    expect(await save(lighthouse(), { title: 'Dark lighthouse' })).toMatchObject({ outcome: 'new' });
  });

  test('tells the popup how far it is until it has ended, and can be stopped there: nothing is kept', async () => {
    onSlowMachine();
    const told: Progress[] = [];
    const end = onProgressOf(TAB, (progress) => {
      told.push(progress);
      cancelSaving(TAB);
    });
    onTestFinished(end);
    show(lighthouse());
    expect(await saveTab(TAB, { title: 'Dark lighthouse' })).toBeNull();
    expect(told).toEqual([{ done: expect.any(Number), total: 100 }]);
    expect(await listStories()).toEqual([]);
  });

  test('is saved once where the reader asks a second time meanwhile, and the second can be stopped too', async () => {
    onSlowMachine();
    show(lighthouse());
    let second: Promise<unknown> | null = null;
    let hasFirstEnded = false;
    const end = onProgressOf(TAB, () => {
      second ??= saveTab(TAB, { title: 'Dark lighthouse' });
      if (hasFirstEnded) cancelSaving(TAB);
    });
    onTestFinished(end);
    const first = saveTab(TAB, { title: 'Dark lighthouse' }).finally(() => {
      hasFirstEnded = true;
    });
    expect(await first).toBeNull();
    expect(await second).toBeNull();
    expect(await listStories()).toEqual([]);
  });

  test('into a new story is asked for again where the answer was lost, and there is one story still', async () => {
    await save(lighthouse(), { title: 'Dark lighthouse' });
    expect(await save(lighthouse(), { title: 'Dark lighthouse' })).toMatchObject({ outcome: 'same' });
    expect(await listStories()).toHaveLength(1);
  });

  test('is what the next article on it is compared with', async () => {
    await save(lighthouse(), { title: 'Dark lighthouse' });
    const shown = await compare(lighthouseElsewhere());
    expect(shown?.comparison.story).toMatchObject({ title: 'Dark lighthouse' });
    expect(shown?.comparison.facts.some(({ verdict }) => verdict === 'confirmed')).toBe(true);
  });

  test('is found by a sentence of another that says the same', async () => {
    await save(lighthouse(), { title: 'Dark lighthouse' });
    const [found] = await findReports('Keeper Ranveig Moe kept a lamp burning by hand for eleven hours.');
    expect(found).toMatchObject({ outlet: 'The Coast', story: 'Dark lighthouse', isSure: true });
  });

  test('is found by a single name, and a bundled story’s article by another', async () => {
    await save(lighthouse(), { title: 'Dark lighthouse' });
    expect(await findReports('Ranveig Moe')).toMatchObject([{ outlet: 'The Coast' }]);
    expect(await findReports('Proteus')).toEqual(
      expect.arrayContaining([expect.objectContaining({ outlet: 'Forces News' })]),
    );
  });
});

describe('a match that the reader corrects', () => {
  test('holds no longer, now and whenever the sentence is met again', async () => {
    await save(lighthouse(), { title: 'Dark lighthouse' });
    const shown = await compare(lighthouseElsewhere());
    const fact = shown?.comparison.facts.find(({ sentences }) => sentences.length === 1);
    await correct(TAB, fact?.id ?? '', fact?.sentences[0] ?? -1, 'not-the-same');
    const again = await compare(lighthouseElsewhere());
    expect(again?.comparison.facts.find(({ id }) => id === fact?.id)).toMatchObject({
      onPage: false,
      sentences: [],
    });
  });

  test('is kept with both wordings, so that the reader can look through them', async () => {
    await save(lighthouse(), { title: 'Dark lighthouse' });
    const shown = await compare(lighthouseElsewhere());
    const fact = shown?.comparison.facts.find(({ onPage }) => onPage);
    await correct(TAB, fact?.id ?? '', 2, 'the-same');
    expect(await listCorrections()).toMatchObject([
      {
        say: 'the-same',
        factText: fact?.text,
        sentenceText: 'No ship was in danger, the pilot station said.',
        url: 'https://fjord.example/skarnes',
      },
    ]);
  });

  test('of a page that has gone meanwhile is not kept', async () => {
    show(lighthouse());
    expect((await readRecord(TAB))?.status.kind).not.toBe('compared');
    await expect(correct(TAB, 'f', 0, 'the-same')).rejects.toMatchObject({ kind: 'page-changed' });
    expect(await listCorrections()).toEqual([]);
  });
});
