import type { FactEdit } from '../../lib/engine/gather/fact-edit.ts';
import type { Correction } from '../../lib/engine/match/correction.ts';
import type { CarriedWords } from '../../lib/engine/report/library/carried-words.ts';
import type { PackPreview } from '../../lib/engine/report/library/pack-preview.ts';
import type { Piece } from '../../lib/engine/report/pieces.ts';
import type { LibraryWords } from '../../lib/engine/report/words/library/en.ts';
import type { PackProblem } from '../../lib/engine/story/pack-problem.ts';
import type { Progress, StoryDetail, StoryView } from '../../lib/extension/library/views.ts';
import type { CarriedSettings } from '../../lib/extension/settings.ts';
import type { Problem } from '../../lib/extension/tab-state.ts';
import type { Place } from './place.ts';

/** All that the library's page draws from, and what it lets the reader do. */
export interface LibraryProps {
  place: Place;
  /** `null` before they are read. */
  stories: StoryView[] | null;
  /** The one that is open; `missing` if it is not in the library. */
  story: StoryDetail | 'missing' | null;
  corrections: Correction[];
  bytesUsed: number | null;
  search: Search;
  work: Work | null;
  said: Said | null;
  notices: LibraryNotice[];
  dialog: LibraryDialog | null;
  actions: LibraryActions;
}

export interface LibraryActions {
  search(query: string): void;
  /** Opens the page on which open tabs are chosen to be compared. */
  openTabs(): void;

  rename(story: StoryView, title: string): void;
  merge(stories: StoryView[], title: string): void;
  remove(story: StoryView): void;
  removeArticle(story: StoryView, article: string): void;
  /** @param outcome what to say when it is done */
  edit(story: StoryView, edits: FactEdit[], outcome: string): void;
  undoEdit(story: StoryView): void;
  removeCorrection(id: string): void;
  exportCorrections(): void;

  /** A file chosen or dropped: a pack or a backup, whatever is in it. */
  openFile(file: File): void;
  importPack(how: ImportChoice): void;
  restore(withSettings: boolean): void;
  backUp(): void;
  startExport(story: StoryView): void;
  exportPack(whole: boolean): void;
  closeDialog(): void;
  cancelWork(): void;
  closeSaid(): void;
  closeNotice(notice: LibraryNotice): void;
  /** Looks at the library again. */
  tryAgain(): void;
}

/** Under its own id, in place of what has that id, or under an id of its own beside that. */
export type ImportChoice = 'add' | 'replace' | 'keep-both';

/** What is asked of the saved sentences, and what was found; `null` while it is looked for. */
export interface Search {
  query: string;
  found: FoundStory[] | null;
  /** More were found than are shown. */
  hasMore: boolean;
  /** How far what was saved last has been made searchable; `null` when all of it is. */
  indexing: Progress | null;
}

export interface FoundStory {
  id: string;
  title: string;
  articles: FoundArticle[];
}

export interface FoundArticle {
  id: string;
  outlet: string;
  title: string;
  url: string;
  published: string | null;
  /** The sentences' primary language subtag, if it is known. */
  language: string | null;
  /** The words that were asked for marked. */
  sentences: Piece[][];
}

/** Long work that goes on; one at a time. */
export interface Work {
  what: 'gather' | 'import' | 'export' | 'backup' | 'restore' | 'read';
  /** `null` where nobody can tell how much there is. */
  progress: Progress | null;
  canCancel: boolean;
}

/** What has just happened, in a sentence, and what can still be done about it. */
export interface Said {
  text: string;
  action?: { label: string; run(): void };
}

/** What the library has to tell by itself. */
export type LibraryNotice =
  /** Stories that the browser had lost, by title, and that came back from their copies, or did not. */
  | { kind: 'restored'; titles: string[] }
  | { kind: 'lost'; titles: string[] }
  /** Restoring a backup was cut off. */
  | { kind: 'interrupted' }
  | { kind: 'problem'; problem: Problem };

export type LibraryDialog =
  | { kind: 'refused'; file: FileName; refusal: Refusal }
  | { kind: 'import'; file: FileName; preview: PackPreview }
  | { kind: 'restore'; file: FileName; backup: BackupView }
  | { kind: 'export'; story: StoryView; extracts: ExportView; whole: ExportView | null };

export interface FileName {
  name: string;
  bytes: number;
}

/** Why a file is not imported: for what it is, or for what is wrong inside. */
export type Refusal =
  | { fault: FileFault; line?: number; column?: number; details?: string }
  | { problems: PackProblem[] };

export type FileFault = keyof LibraryWords['import']['fault'];

export interface BackupView {
  stories: number;
  articles: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  /** `null` where it carries none. */
  settings: CarriedSettings | null;
}

/** What an exported file would carry. */
export interface ExportView {
  bytes: number;
  words: CarriedWords[];
}
