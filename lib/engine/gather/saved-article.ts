import type { Article } from '../text/article.ts';

/** An article that the reader has saved: as it was read, and when. */
export interface SavedArticle extends Article {
  /** The same for all versions of one address; the source's id in the story's pack. */
  id: string;
  url: string;
  title: string;
  outlet: string;
  /** Counts up from 1 each time the address is saved and reads otherwise. Stories are made of the standing one. */
  version: number;
  /** Milliseconds since 1970. */
  savedAt: number;
}
