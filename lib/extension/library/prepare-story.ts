import type { StoryPack } from '../../engine/story/pack.ts';
import { parsePack } from '../../engine/story/parse-pack.ts';
import { compileSignature } from '../../engine/story/signature.ts';
import { derivePack } from './derive-pack.ts';
import type { LongWork } from './long-work.ts';
import type { StoryMakings, StoryRecord, StoryState, WholeStory } from './story-record.ts';
import { measure, storyText } from './story-text.ts';
import { viewOf } from './view-of.ts';

/** A story with everything the library keeps of it, ready to be written in one go. */
export interface PreparedStory {
  story: WholeStory;
  record: StoryRecord;
}

/**
 * Derives a story's pack and what is kept beside it: the long part of a change, before anything is written.
 * @throws KnownProblem as `derivePack`; the signal's reason when it is aborted
 */
export async function prepareStory(makings: StoryMakings, work: LongWork): Promise<PreparedStory> {
  const pack = await derivePack(makings, work);
  const whole = await prepared({ ...makings, pack: JSON.stringify(pack) }, pack, { is: 'kept' });
  work.signal?.throwIfAborted();
  return whole;
}

/**
 * As `prepareStory`, for a story that has its pack already. One that cannot be read is derived anew.
 * @throws KnownProblem `bad-pack` where an imported pack cannot be read
 */
export async function prepareWhole(
  story: WholeStory,
  state: StoryState = { is: 'kept' },
): Promise<PreparedStory> {
  const parsed = parsePack(story.pack);
  if (parsed.ok) return prepared(story, parsed.pack, state);
  const pack = await derivePack(story, {});
  return prepared({ ...story, pack: JSON.stringify(pack) }, pack, state);
}

async function prepared(story: WholeStory, pack: StoryPack, state: StoryState): Promise<PreparedStory> {
  const { bytes, sha256 } = await measure(storyText(story));
  const record = {
    id: story.id,
    state,
    view: viewOf(story, pack, bytes),
    edits: story.edits,
    signature: JSON.stringify(compileSignature(pack)),
    sha256,
    savedArticles: story.articles.length,
  };
  return { story, record };
}
