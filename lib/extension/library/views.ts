import type { FactEdit } from '../../engine/gather/fact-edit.ts';
import type { TextChanges } from '../../engine/gather/text-changes.ts';
import type { StoryPack } from '../../engine/story/pack.ts';

/** A story as the library lists it. */
export interface StoryView {
  id: string;
  title: string;
  /** Made of the reader's own articles, imported as a pack, or shipped with Crossread. */
  kind: 'own' | 'imported' | 'bundled';
  /** Names, each once. */
  outlets: string[];
  /** The first and last ISO day its articles are dated; `null` where none is dated. */
  from: string | null;
  until: string | null;
  articles: number;
  facts: number;
  /** What it takes in storage. */
  bytes: number;
  /** Milliseconds since 1970; 0 for a bundled one. */
  changedAt: number;
  revision: number;
  /** The address its newest version lies at, as its pack says. */
  home: string | null;
}

/** One story opened: its pack, the articles it is made of, and the edits that were made last, to be undone together. */
export interface StoryDetail {
  story: StoryView;
  pack: StoryPack;
  articles: ArticleView[];
  lastEdits: FactEdit[];
}

/** A saved article as its standing version reads, with what its outlet changed from one version to the next. */
export interface ArticleView {
  id: string;
  title: string;
  outlet: string;
  url: string;
  published: string | null;
  /** Only part of it could be read. */
  partial: boolean;
  /** How many words of it were read; `null` where only its pack names it. */
  words: number | null;
  /** Newest first. */
  versions: { version: number; savedAt: number; changes: TextChanges | null }[];
}

/** What long work has done so far. */
export interface Progress {
  done: number;
  total: number;
}
