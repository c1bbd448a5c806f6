import { beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../../entrypoints/library/desk.ts';
import { fileActions } from '../../../entrypoints/library/file-actions.ts';
import { storyActions } from '../../../entrypoints/library/story-actions.ts';
import type { Comparison } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { listStories, readPacks } from '../../../lib/extension/library/read-stories.ts';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { saveTab } from '../../../lib/extension/saving.ts';
import { type TabRecord, writeRecord } from '../../../lib/extension/tab-records.ts';
import { IN_GOOD_TIME } from '../../in-good-time.ts';
import { browser } from '../fake-browser.ts';
import { compare, save, show, TAB } from '../shown-tab.ts';
import { lighthouse, lighthouseElsewhere } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';

type Doing = (actions: ReturnType<typeof storyActions>, story: StoryView) => void | Promise<void>;

let story: StoryView;
let other: StoryView;
/** The tabs that the background has been asked to compare. */
let asked: number[];
let undo: (() => void) | null;
let doing: Promise<void>;

beforeEach(async () => {
  await freshLibrary();
  vi.stubGlobal('location', { hash: '' });
  const { story: kept } = await save(lighthouse(), { title: 'Dark lighthouse' });
  const bakery = lighthouse({
    url: 'https://coast.example/bakery',
    title: 'Bakery in Molde wins a prize',
    paragraphs: ['The bakery in Molde has won a prize for its bread, and its baker thanks her oven.'],
  });
  const { story: second } = await save(bakery, { title: 'A bakery' });
  const stories = new Map((await listStories()).map((view) => [view.id, view]));
  story = stories.get(kept.id) as StoryView;
  other = stories.get(second.id) as StoryView;
  const shown = await compare(lighthouseElsewhere());
  await writeRecord(9, recordOf(shown?.comparison, 'elsewhere'));
  asked = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push((message as { tab: number }).tab);
    return { ok: true, value: null };
  });
});

/** Of a page that was compared with another story. */
function recordOf(comparison: Comparison | undefined, id: string): TabRecord {
  if (!comparison?.story) throw new Error('the page was not compared');
  const status = {
    kind: 'compared',
    comparison: { ...comparison, story: { ...comparison.story, id } },
  } as const;
  return {
    page: { url: 'https://rain.example/a', title: 'Rain' },
    status,
    highlights: true,
    focus: null,
    at: 1,
  };
}

/** What the page's actions work with: each job is begun at once. */
function desk(dialog: object | null = null): Desk {
  const run = (_what: unknown, job: (work: object) => Promise<void>) => {
    doing = job({});
  };
  const say = ({ action }: { action?: { run(): void } }) => {
    undo = action?.run ?? null;
  };
  const page = { dialog, open() {}, lookAgain: async () => {} };
  return { ...page, working: { run, say }, words: en.library } as unknown as Desk;
}

/** All pages that a change concerns are asked for in one turn. */
async function untilAsked(times: number): Promise<number[]> {
  await doing;
  await vi.waitFor(() => expect(asked.length).toBeGreaterThanOrEqual(times), IN_GOOD_TIME);
  return asked;
}

const reword: Doing = async ({ edit }, seen) => {
  const [pack] = (await readPacks([seen.id])).packs;
  const [report] = pack?.reports ?? [];
  if (!report) throw new Error('the story has no fact');
  edit(seen, [{ do: 'rename', report: reportKey(report), text: 'The light went out.' }], 'Reworded.');
};

const replace: Doing = async (_, seen) => {
  const [pack] = (await readPacks([seen.id])).packs;
  fileActions(desk({ kind: 'import', preview: { pack } })).importPack('replace');
};

const CHANGES: [what: string, change: Doing][] = [
  ['a fact of it is reworded', reword],
  ['the last change of its facts is undone', ({ undoEdit }, seen) => undoEdit(seen)],
  [
    'an article is taken out of it',
    ({ removeArticle }, seen) => removeArticle(seen, 'coast.example-lighthouse'),
  ],
  ['it is renamed', ({ rename }, seen) => rename(seen, 'The light of Skarnes')],
  ['it is replaced by a pack', replace],
  ['it is merged with another', ({ merge }, seen) => merge([seen, other], 'Coast')],
  ['it is deleted', ({ remove }, seen) => remove(seen)],
];

test.each(CHANGES)('Of all open pages those of a story are compared anew when %s', async (_, change) => {
  await change(storyActions(desk()), story);
  expect(await untilAsked(1)).toEqual([TAB]);
});

test.each(CHANGES.slice(-2))('They are so once more where that is undone: %s', async (_, change) => {
  await change(storyActions(desk()), story);
  await untilAsked(1);
  undo?.();
  expect(await untilAsked(2)).toEqual([TAB, TAB]);
});

test('The other open pages of a story are compared anew when an article is saved into it', async () => {
  const injected = browser.scripting.executeScript;
  show(lighthouseElsewhere({ url: 'https://fjord.example/later' }));
  injected.mockClear();
  await saveTab(7, { story: story.id });
  await vi.waitFor(
    () =>
      expect(injected.mock.calls.map(([injection]) => injection)).toContainEqual({
        target: { tabId: TAB },
        files: ['/reader.js'],
      }),
    IN_GOOD_TIME,
  );
});
