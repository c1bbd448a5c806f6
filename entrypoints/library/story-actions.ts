import type { LibraryActions } from '../../components/library/library-props.ts';
import { factsNamedBy } from '../../lib/engine/gather/named-facts.ts';
import { removeCorrection } from '../../lib/extension/library/corrections.ts';
import { deleteStory, undoDelete } from '../../lib/extension/library/delete-story.ts';
import { editFacts, removeArticle, renameStory, undoEdit } from '../../lib/extension/library/edit-story.ts';
import { mergeStories } from '../../lib/extension/library/merge-stories.ts';
import { readStory } from '../../lib/extension/library/read-stories.ts';
import type { StoryView } from '../../lib/extension/library/views.ts';
import { comparePagesOf } from '../surface/compare-pages.ts';
import type { Desk } from './desk.ts';
import { goTo } from './use-place.ts';

type StoryActions = Pick<
  LibraryActions,
  'rename' | 'merge' | 'remove' | 'removeArticle' | 'edit' | 'undoEdit' | 'removeCorrection'
>;

/** What can be done with stories that are in the library; what is open in a tab follows. */
export function storyActions({ working, words, lookAgain }: Desk): StoryActions {
  const { run, say } = working;
  const undone = (undo: () => Promise<void>, compareAgain: () => void) => ({
    label: words.undo,
    run: () =>
      run(null, async () => {
        await undo();
        await lookAgain();
        compareAgain();
      }),
  });
  return {
    rename: (story, title) =>
      run('gather', async (work) => {
        await renameStory(story, title, Date.now(), work);
        comparePagesOf(story.id);
      }),
    merge: (stories, title) =>
      run('gather', async (work) => {
        const merged = await mergeStories(idsOf(stories), title, Date.now(), work);
        const compareAgain = comparePagesOf(...idsOf(stories));
        say({
          text: words.stories.merged(stories.length, merged.title),
          action: undone(() => unmerge(merged, stories), compareAgain),
        });
      }),
    remove: (story) =>
      run(null, async () => {
        const canUndo = await deleteStory(story.id, Date.now());
        const compareAgain = comparePagesOf(story.id);
        goTo({ at: 'stories' });
        await lookAgain();
        if (canUndo) {
          const action = undone(() => undoDelete(story.id), compareAgain);
          say({ text: words.stories.removed(story.title), action });
        } else say({ text: words.stories.removedForGood(story.title) });
      }),
    removeArticle: (story, article) =>
      run('gather', async (work) => {
        await removeArticle(story.id, article, Date.now(), work);
        comparePagesOf(story.id);
      }),
    edit: (story, edits, outcome) =>
      run('gather', async (work) => {
        const { conflict } = await editFacts(story, edits, Date.now(), work);
        comparePagesOf(story.id);
        say({ text: conflict ? `${outcome} ${words.facts.alsoElsewhere}` : outcome });
      }),
    undoEdit: (story) =>
      run('gather', async (work) => {
        const edits = (await readStory(story.id))?.lastEdits ?? [];
        await undoEdit(story, Date.now(), work);
        comparePagesOf(story.id);
        const now = await readStory(story.id);
        say({ text: words.facts.undone(now ? factsNamedBy(edits, now.pack).map(({ text }) => text) : []) });
      }),
    removeCorrection: (id) =>
      run(null, async () => {
        const story = await removeCorrection(id);
        await lookAgain();
        say({ text: words.corrections.removed });
        if (story !== null) comparePagesOf(story);
      }),
  };
}

/** The parts first: were the whole to go before they are back, a failure between would leave neither. */
async function unmerge(merged: StoryView, parts: StoryView[]): Promise<void> {
  for (const id of idsOf(parts)) await undoDelete(id);
  await deleteStory(merged.id, Date.now());
}

function idsOf(stories: StoryView[]): string[] {
  return stories.map(({ id }) => id);
}
