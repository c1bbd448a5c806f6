import { beforeEach, expect, test } from 'vitest';
import type { Desk } from '../../../entrypoints/library/desk.ts';
import { storyActions } from '../../../entrypoints/library/story-actions.ts';
import type { FactEdit } from '../../../lib/engine/gather/fact-edit.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { reportKey } from '../../../lib/engine/story/report-key.ts';
import { editFacts } from '../../../lib/extension/library/edit-story.ts';
import { readPacks } from '../../../lib/extension/library/read-stories.ts';
import { saveArticles } from '../../../lib/extension/library/save-article.ts';
import type { StoryView } from '../../../lib/extension/library/views.ts';
import { lighthouse } from './articles.ts';
import { freshLibrary } from './fresh-library.ts';

const DARK = 'The lighthouse at Skarnes went dark on Tuesday night after a landslide…';
const LAMP = 'Keeper Ranveig Moe lit a lamp by hand and kept it burning for eleven…';

let story: StoryView;
let pack: StoryPack;

beforeEach(async () => {
  await freshLibrary();
  ({ story } = await saveArticles([lighthouse()], { title: 'Dark lighthouse' }, 1));
  [pack] = (await readPacks([story.id])).packs as [StoryPack];
});

/** What the page says when the last edits are taken back. */
async function saidOfUndoing(edits: FactEdit[]): Promise<string | undefined> {
  const edited = await editFacts(story, edits, 2);
  let said: string | undefined;
  let undoing: Promise<void> | undefined;
  const say = ({ text }: { text: string }) => {
    said = text;
  };
  const run = (_what: unknown, job: (work: object) => Promise<void>) => {
    undoing = job({});
  };
  const desk = { working: { run, say }, words: en.library, lookAgain: async () => {} };
  storyActions(desk as unknown as Desk).undoEdit(edited.story);
  await undoing;
  return said;
}

/** The report of the article's first, second or third sentence. */
const report = (at: number) => reportKey(pack.reports[at] as StoryPack['reports'][number]);

test.each<[what: string, edits: () => FactEdit[], facts: string]>([
  ['a merge', () => [{ do: 'merge', reports: [report(0), report(1)] }], `“${DARK}” and “${LAMP}”`],
  ['a drop', () => [{ do: 'drop', report: report(1) }], `“${LAMP}”`],
  ['a rewording', () => [{ do: 'rename', report: report(0), text: 'Dark.' }], `“${DARK}”`],
])('Who takes %s back hears which facts are as before', async (_, edits, facts) => {
  expect(await saidOfUndoing(edits())).toBe(`The last change is undone. As before: ${facts}.`);
});

test('Who takes back what named no fact hears only that it is undone', async () => {
  expect(await saidOfUndoing([{ do: 'drop', report: 'gone' }])).toBe('The last change is undone.');
});
