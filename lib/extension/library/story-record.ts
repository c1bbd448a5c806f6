import type { FactEdit } from '../../engine/gather/fact-edit.ts';
import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import type { StoryView } from './views.ts';

/** A story as it lies in the library beside its packs and articles: small, so that all can be read at once. */
export interface StoryRecord {
  id: string;
  state: StoryState;
  view: StoryView;
  edits: FactEdit[][];
  /** The story's signature (`CompiledSignature`) as JSON. */
  signature: string;
  /** Of the story's copy, `story-text.ts`. */
  sha256: string;
  /** How many versions of articles it has: fewer in the library means damage. */
  savedArticles: number;
}

export type StoryState =
  | { is: 'kept' }
  /** Brought in by a job that has not ended; the job holds a lock of that name for as long as it lives. */
  | { is: 'staged'; job: string }
  /** Deleted, and can still be had back. Milliseconds since 1970. */
  | { is: 'deleted'; at: number };

/** What a story is made of: all that cannot be derived from the rest. */
export interface StoryMakings {
  id: string;
  title: string;
  kind: 'own' | 'imported';
  /** Counts up with every change. */
  revision: number;
  /** Milliseconds since 1970. */
  changedAt: number;
  /** The reader's edits in the steps they were made in: each step is taken back at once. */
  edits: FactEdit[][];
  /** For an imported story, its pack as it came, as JSON. */
  imported: string | null;
  /** All versions. */
  articles: SavedArticle[];
}

/** A story with its pack as JSON, derived from what it is made of. */
export interface WholeStory extends StoryMakings {
  pack: string;
}
