import type { CompiledSignature } from '../../engine/story/signature.ts';
import { openLibrary } from './library-db.ts';
import type { StoryRecord } from './story-record.ts';

/** Some thousand stories: the detector reads no more than hints of them (`signatures.ts`), but all lie in memory here. */
const MOST_CHARACTERS = 8_000_000;

/**
 * The signatures of the library's stories, those changed last first, as many as the detector can bear. None where
 * the library cannot be opened, or a story has too little to be told by.
 */
export async function ownSignatures(): Promise<CompiledSignature[]> {
  const records = await allRecords();
  const kept = records.filter(({ state }) => state.is === 'kept');
  const signatures: CompiledSignature[] = [];
  let characters = 0;
  for (const { signature } of kept.toSorted((a, b) => b.view.changedAt - a.view.changedAt)) {
    characters += signature.length;
    if (characters > MOST_CHARACTERS) break;
    const compiled: CompiledSignature = JSON.parse(signature);
    // Without a lead every page would be of the story.
    if (compiled.lead.length > 0) signatures.push(compiled);
  }
  return signatures;
}

/** A library that cannot be opened says so wherever it is used; the detector knows the bundled stories all the same. */
async function allRecords(): Promise<StoryRecord[]> {
  const database = await openLibrary().catch(() => null);
  return database?.getAll('stories') ?? [];
}
