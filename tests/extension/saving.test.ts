import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { correct } from '../../lib/extension/correcting.ts';
import { listCorrections } from '../../lib/extension/library/corrections.ts';
import { listStories } from '../../lib/extension/library/read-stories.ts';
import type { Progress } from '../../lib/extension/library/views.ts';
import { proposeSaving } from '../../lib/extension/propose-saving.ts';
import { cancelSaving, saveTab } from '../../lib/extension/saving.ts';
import { onProgressOf, savingIn, tellSaving } from '../../lib/extension/saving-progress.ts';
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

  test('tells the popup how far it is until it has ended, and can be cancelled there: nothing is kept', async () => {
    onSlowMachine();
    const told: Progress[] = [];
    const end = onProgressOf(TAB, (progress) => {
      told.push(progress);
      if (progress.done > 0) cancelSaving(TAB);
    });
    onTestFinished(end);
    show(lighthouse());
    expect(await saveTab(TAB, { title: 'Dark lighthouse' })).toBeNull();
    expect(told).toEqual([
      { done: 0, total: 100 },
      { done: expect.any(Number), total: 100 },
    ]);
    expect(await listStories()).toEqual([]);
  });

  test('is saved once where it is asked for again meanwhile, as by a popup that is opened anew: both hear of it', async () => {
    onSlowMachine();
    show(lighthouse());
    const asked: Promise<unknown>[] = [];
    onTestFinished(onProgressOf(TAB, () => asked.push(saveTab(TAB, { title: 'Dark lighthouse' }))));
    const saved = await saveTab(TAB, { title: 'Dark lighthouse' });
    expect(saved).toMatchObject({ outcome: 'new' });
    expect(asked.length).toBeGreaterThan(1);
    for (const ended of await Promise.all(asked)) expect(ended).toEqual(saved);
  });

  test('is cancelled for all who wait for it', async () => {
    onSlowMachine();
    show(lighthouse());
    let again: Promise<unknown> | null = null;
    const end = onProgressOf(TAB, () => {
      again ??= saveTab(TAB, { title: 'Dark lighthouse' });
      cancelSaving(TAB);
    });
    onTestFinished(end);
    expect(await saveTab(TAB, { title: 'Dark lighthouse' })).toBeNull();
    expect(await again).toBeNull();
    expect(await listStories()).toEqual([]);
  });

  test('is left for the story that the reader asks for meanwhile', async () => {
    onSlowMachine();
    show(lighthouse());
    let other: Promise<unknown> | null = null;
    const end = onProgressOf(TAB, () => {
      other ??= saveTab(TAB, { title: 'The light of Skarnes' });
    });
    onTestFinished(end);
    expect(await saveTab(TAB, { title: 'Dark lighthouse' })).toBeNull();
    expect(await other).toMatchObject({ outcome: 'new' });
    expect(await listStories()).toMatchObject([{ title: 'The light of Skarnes' }]);
  });

  test('is saved all the same where the reader goes on to another page in the tab and saves that', async () => {
    onSlowMachine();
    show(lighthouse());
    let other: Promise<unknown> | null = null;
    const end = onProgressOf(TAB, ({ done }) => {
      if (done === 0 || other !== null) return;
      show(lighthouseElsewhere());
      other = saveTab(TAB, { title: 'Dark lighthouse' });
    });
    onTestFinished(end);
    const saved = await saveTab(TAB, { title: 'Skarnes' });
    expect([saved, await other]).toMatchObject([{ outcome: 'new' }, { outcome: 'new' }]);
    expect(await listStories()).toHaveLength(2);
  });

  test('is begun anew where the reader has cancelled it and asks for the same at once', async () => {
    onSlowMachine();
    show(lighthouse());
    let again: Promise<unknown> | null = null;
    const end = onProgressOf(TAB, () => {
      if (again !== null) return;
      cancelSaving(TAB);
      again = saveTab(TAB, { title: 'Dark lighthouse' });
    });
    onTestFinished(end);
    expect(await saveTab(TAB, { title: 'Dark lighthouse' })).toBeNull();
    expect(await again).toMatchObject({ outcome: 'new' });
  });

  test('is known to be being saved for as long as that goes on, and on its own page alone', async () => {
    onSlowMachine();
    show(lighthouse());
    const known: unknown[] = [];
    const end = onProgressOf(TAB, () => {
      known.push(savingIn(TAB));
    });
    onTestFinished(end);
    await saveTab(TAB, { title: 'Dark lighthouse' });
    expect(await known[0]).toMatchObject({ into: { title: 'Dark lighthouse' } });
    expect(await savingIn(TAB)).toBeNull();

    const page = { url: lighthouse().url ?? '', title: lighthouse().title ?? '' };
    await tellSaving(TAB, { page, into: { title: 'Dark lighthouse' }, progress: { done: 5, total: 100 } });
    expect(await savingIn(TAB)).not.toBeNull();
    show(lighthouseElsewhere());
    expect(await savingIn(TAB)).toBeNull();
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

  test('is what the side panel is to show when the page has been compared anew', async () => {
    await save(lighthouse(), { title: 'Dark lighthouse' });
    const shown = await compare(lighthouseElsewhere());
    const fact = shown?.comparison.facts.find(({ onPage }) => onPage);
    await correct(TAB, fact?.id ?? '', fact?.sentences[0] ?? -1, 'not-the-same');
    await compare(lighthouseElsewhere());
    expect(await readRecord(TAB)).toMatchObject({ status: { kind: 'compared' }, focus: { fact: fact?.id } });
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
