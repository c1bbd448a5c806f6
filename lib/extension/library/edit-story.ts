import type { FactEdit } from '../../engine/gather/fact-edit.ts';
import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import { KnownProblem } from '../problem.ts';
import { addStory, type Change, changeStory, mustBe } from './change-story.ts';
import type { LongWork } from './long-work.ts';
import { emptyStory } from './save-article.ts';
import { storyTitle } from './story-id.ts';
import type { StoryView } from './views.ts';

/** A story as a page has seen it: who changes it says which revision was looked at. */
export interface SeenStory {
  id: string;
  revision: number;
}

/** A changed story, and whether it had been changed elsewhere since the page saw it. Both changes are then kept. */
export interface Edited {
  story: StoryView;
  conflict: boolean;
}

/**
 * A new story with nothing in it yet.
 * @throws KnownProblem `storage-full`
 */
export function createStory(title: string, now: number): Promise<StoryView> {
  return addStory(emptyStory(title, now));
}

/** @throws as `changeStory` */
export function renameStory(
  seen: SeenStory,
  title: string,
  now: number,
  work?: LongWork,
): Promise<StoryView> {
  const rename: Change = (story) => {
    mustBe(story, seen.revision);
    return story.title === storyTitle(title) ? null : { title: storyTitle(title) };
  };
  return changeStory(seen.id, now, rename, work);
}

/**
 * Adds edits of a story's facts, one step to `undoEdit`. Edits name reports and stand one after the other, so one of
 * another page, made meanwhile, is no reason to lose this one.
 * @throws as `changeStory`
 */
export async function editFacts(
  seen: SeenStory,
  added: FactEdit[],
  now: number,
  work?: LongWork,
): Promise<Edited> {
  let conflict = false;
  const add: Change = ({ edits, revision }) => {
    conflict = revision !== seen.revision;
    return { edits: [...edits, added] };
  };
  const story = await changeStory(seen.id, now, add, work);
  return { story, conflict };
}

/**
 * Takes the last step of edits back.
 * @throws as `changeStory`; KnownProblem `conflict` where the last step may be one the page has not seen
 */
export function undoEdit(seen: SeenStory, now: number, work?: LongWork): Promise<StoryView> {
  const undo: Change = (story) => {
    mustBe(story, seen.revision);
    return story.edits.length === 0 ? null : { edits: story.edits.slice(0, -1) };
  };
  return changeStory(seen.id, now, undo, work);
}

/**
 * Takes an article and all its versions out of a story.
 * @throws as `changeStory`; KnownProblem `not-own-story`
 */
export function removeArticle(
  story: string,
  article: string,
  now: number,
  work?: LongWork,
): Promise<StoryView> {
  const remove: Change = (before) => {
    if (before.kind !== 'own') throw new KnownProblem('not-own-story', story);
    const articles = before.articles.filter(({ id }: SavedArticle) => id !== article);
    return articles.length === before.articles.length ? null : { articles };
  };
  return changeStory(story, now, remove, work);
}
