import type { LibraryDialog } from '../../components/library/library-props.ts';
import type { Words } from '../../lib/engine/report/words/en.ts';
import type { Working } from './use-work.ts';

/** What the page's actions work with. */
export interface Desk {
  working: Working;
  words: Words['library'];
  dialog: LibraryDialog | null;
  /** The file that the dialog is about. */
  file: { current: File | null };
  open(dialog: LibraryDialog | null): void;
  lookAgain(): Promise<void>;
}
