import type { TextChanges } from '../engine/gather/text-changes.ts';

/** What the popup offers when the reader wishes to save the article in front. */
export interface SavingProposal {
  /** Why it cannot be saved; `null` if it can. */
  obstacle: 'no-article' | 'private' | null;
  /** A name for a new story. */
  title: string;
  /** Only part of the article could be read. */
  isPartial: boolean;
  /** The stories it can go into, the likeliest first. */
  stories: { id: string; title: string; isLike: boolean }[];
}

/** What has become of it. */
export interface SavedView {
  story: { id: string; title: string };
  /** How many articles the story has now. */
  articles: number;
  outcome: 'new' | 'same' | 'new-version';
  /** What the outlet has changed since it was saved before. */
  changes: ChangeCounts | null;
}

/** Changes of a text, its sentences counted. */
export interface ChangeCounts extends Pick<TextChanges, 'read' | 'title'> {
  added: number;
  removed: number;
  changed: number;
}

/** A saved or bundled article that reports what was looked for. */
export interface FoundReport {
  outlet: string;
  story: string;
  /** The sentence, or a curated pack's wording of it. */
  text: string;
  /** Whether the text is the article's own, and not a curated pack's wording of it. */
  isVerbatim: boolean;
  /** The text's primary language subtag, if it is known. */
  language: string | null;
  url: string;
  published: string | null;
  /**
   * Whether it surely tells the same, or has the one word that was selected; tells the same fact by its story, as one
   * that surely does; or only comes close.
   */
  as: 'sure' | 'same-fact' | 'close';
}
