import { editFacts } from '../../engine/gather/edit-facts.ts';
import { gatherSteps } from '../../engine/gather/gather-pack.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import { parsePack } from '../../engine/story/parse-pack.ts';
import { KnownProblem } from '../problem.ts';
import { inSteps } from './in-steps.ts';
import type { LongWork } from './long-work.ts';
import type { StoryMakings } from './story-record.ts';

/**
 * The pack of a story, with the reader's edits: gathered from its articles, or the one that was imported, which keeps
 * the revision its author gave it.
 * @throws KnownProblem `bad-pack` where the imported pack cannot be read; the signal's reason when it is aborted
 */
export async function derivePack(story: StoryMakings, work: LongWork): Promise<StoryPack> {
  const { id, title, revision, articles } = story;
  const edits = story.edits.flat();
  if (story.imported === null) return inSteps(gatherSteps({ id, title, revision, articles, edits }), work);
  const edited = editFacts(readPack(story.imported), edits);
  return { ...(edited.title === title ? edited : renamed(edited, title)), id };
}

/**
 * The pack in a text of the library's own.
 * @throws KnownProblem `bad-pack`
 */
export function readPack(json: string): StoryPack {
  const parsed = parsePack(json);
  if (parsed.ok) return parsed.pack;
  const [first] = parsed.problems;
  throw new KnownProblem('bad-pack', `${first?.path ?? ''}: ${first?.message ?? ''}`);
}

/** The title in other languages was that of the old title. */
function renamed({ translations: _, ...pack }: StoryPack, title: string): StoryPack {
  return { ...pack, title };
}
