import { beforeEach, describe, expect, test } from 'vitest';
import type { ComparedFact } from '../../lib/engine/compare/comparison.ts';
import { reportKey } from '../../lib/engine/story/report-key.ts';
import { correct } from '../../lib/extension/correcting.ts';
import { listCorrections } from '../../lib/extension/library/corrections.ts';
import { editFacts, undoEdit } from '../../lib/extension/library/edit-story.ts';
import { importPack } from '../../lib/extension/library/import-pack.ts';
import { mergeStories } from '../../lib/extension/library/merge-stories.ts';
import { readStory } from '../../lib/extension/library/read-stories.ts';
import { saveArticle } from '../../lib/extension/library/save-article.ts';
import { indexSentences } from '../../lib/extension/library/sentence-store.ts';
import type { StoryView } from '../../lib/extension/library/views.ts';
import { pageOf } from '../fixtures/gathered-pack.ts';
import { HARBOUR_PACK } from '../fixtures/harbour-pack.ts';
import { lighthouse, lighthouseElsewhere } from './library/articles.ts';
import { freshLibrary } from './library/fresh-library.ts';
import { compare, TAB } from './shown-tab.ts';

const WENT_DARK = 'The lighthouse at Skarnes went dark on Tuesday night after a landslide cut its cable.';
const BY_HAND = 'Keeper Ranveig Moe lit a lamp by hand and kept it burning for eleven hours.';

/** Where the page says that no ship was in danger. */
const NO_SHIP = 2;

const NOON = Date.UTC(2026, 1, 5, 12);

/** Dated before the others, so that its sentences come to name the facts. */
const EARLIER = lighthouse({
  url: 'https://pilot.example/first',
  outlet: 'The Pilot',
  published: '2026-02-02',
  paragraphs: [
    'After a landslide cut its cable the Skarnes lighthouse was dark on Tuesday night.',
    'For eleven hours keeper Ranveig Moe kept a lamp burning, lit by hand.',
  ],
});

const HARBOUR_PAGE = pageOf(
  [
    'The ferry Aurora struck the pier at Larvik on Tuesday, the port authority said.',
    'Three people were hurt.',
  ],
  { published: '2024-03-06' },
);

let story: StoryView;

beforeEach(async () => {
  await freshLibrary();
  ({ story } = await saveArticle(lighthouse(), { title: 'Dark lighthouse' }, NOON));
  await indexSentences();
});

/** The fact that The Coast tells in these words, on the page that is read. */
async function factOnPage(wording: string): Promise<ComparedFact> {
  const shown = await compare(lighthouseElsewhere());
  const fact = shown?.comparison.facts.find(({ outlets }) => outlets.some((one) => one.wording === wording));
  if (!fact) throw new Error(`no fact is told so: ${wording}`);
  return fact;
}

/** The reader says that the page's sentence is not the same. */
async function deny(wording: string): Promise<ComparedFact> {
  const fact = await factOnPage(wording);
  expect(fact).toMatchObject({ onPage: true, sentences: [expect.any(Number)] });
  await correct(TAB, fact.id, fact.sentences[0] ?? -1, 'not-the-same');
  return fact;
}

describe('a correction of a match holds', () => {
  test('when an earlier article joins the story, and the fact has another id for it', async () => {
    const before = await deny(BY_HAND);
    await saveArticle(EARLIER, { story: story.id }, NOON);
    const after = await factOnPage(BY_HAND);
    expect(after.id).not.toBe(before.id);
    expect(after).toMatchObject({ onPage: false, sentences: [] });
  });

  test('when the story is merged with one that has an earlier article', async () => {
    const before = await deny(BY_HAND);
    const other = await saveArticle(EARLIER, { title: 'Skarnes' }, NOON);
    await mergeStories([story.id, other.story.id], 'Both', NOON);
    await indexSentences();
    const after = await factOnPage(BY_HAND);
    expect(after.id).not.toBe(before.id);
    expect(after).toMatchObject({ onPage: false, sentences: [] });
  });

  test('when the reader merges the fact into another, and is of it alone once that is undone', async () => {
    const { id } = await factOnPage(BY_HAND);
    await correct(TAB, id, NO_SHIP, 'the-same');
    const { reports = [] } = (await readStory(story.id))?.pack ?? {};
    const told = reports.filter(({ wording }) => [WENT_DARK, BY_HAND].includes(wording)).map(reportKey);
    const merged = await editFacts(story, [{ do: 'merge', reports: told }], NOON);
    expect((await factOnPage(WENT_DARK)).sentences).toContain(NO_SHIP);
    await undoEdit(merged.story, NOON);
    expect((await factOnPage(WENT_DARK)).sentences).not.toContain(NO_SHIP);
    expect((await factOnPage(BY_HAND)).sentences).toContain(NO_SHIP);
  });

  test('when the page was compared before the fact got its new id', async () => {
    const seen = await factOnPage(BY_HAND);
    await saveArticle(EARLIER, { story: story.id }, NOON);
    await correct(TAB, seen.id, seen.sentences[0] ?? -1, 'not-the-same');
    expect(await factOnPage(BY_HAND)).toMatchObject({ onPage: false, sentences: [] });
  });

  test('until the reader says otherwise of the fact under its new id', async () => {
    const before = await deny(BY_HAND);
    await saveArticle(EARLIER, { story: story.id }, NOON);
    const { id } = await factOnPage(BY_HAND);
    await correct(TAB, id, before.sentences[0] ?? -1, 'the-same');
    expect(await factOnPage(BY_HAND)).toMatchObject({ onPage: true, sentences: before.sentences });
    expect(await listCorrections()).toMatchObject([{ fact: id, say: 'the-same' }]);
  });
});

test('A correction keeps the reports of a gathered fact, and of a curated one, whose id stays, none', async () => {
  const { outlets } = await deny(BY_HAND);
  const [{ id: article } = { id: '' }] = outlets;
  expect((await listCorrections())[0]?.reports).toEqual([reportKey({ article, wording: BY_HAND })]);
  await importPack(HARBOUR_PACK, 'add', NOON);
  const shown = await compare(HARBOUR_PAGE);
  const hurt = shown?.comparison.facts.find(({ id }) => id === 'injured');
  await correct(TAB, 'injured', hurt?.sentences[0] ?? -1, 'not-the-same');
  const [last] = await listCorrections(HARBOUR_PACK.id);
  expect(last).toMatchObject({ fact: 'injured' });
  expect(last).not.toHaveProperty('reports');
});
