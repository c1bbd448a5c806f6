import type { Into } from '../../lib/extension/into.ts';
import type { Progress } from '../../lib/extension/library/views.ts';
import type { FoundReport, SavedView, SavingProposal } from '../../lib/extension/saving-views.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import type { Problem, Site, TabState } from '../../lib/extension/tab-state.ts';

/** What the popup does in place of showing the comparison. */
export type PopupTask =
  | {
      kind: 'save';
      /** `null` while the page is read. */
      proposal: SavingProposal | null;
      /** It is being saved, and so far; `null` before and after. */
      work: { progress: Progress | null } | null;
      saved: SavedView | null;
    }
  | { kind: 'find'; text: string; reports: FoundReport[] | null };

export interface PopupProps {
  state: TabState;
  /** What the last click asked for and did not get, where the state does not say so itself. */
  failure: Problem | null;
  settings: Settings;
  site: Site;
  task: PopupTask | null;
  onCompare(): void;
  onHighlights(on: boolean): void;
  onOpenPanel(): void;
  /** Switch Crossread off on this site, or on again. */
  onSwitchSite(off: boolean): void;
  onAllowSite(): void;
  onRecognise(on: boolean): void;
  onOpenOptions(): void;
  onStartSaving(): void;
  onSave(into: Into): void;
  onCancelSaving(): void;
  onCloseTask(): void;
  /** Opens the page on which open tabs are chosen to be compared. */
  onOpenTabs(): void;
  /** Opens the library, at a story if one is named. */
  onOpenLibrary(story: string | null): void;
  /** Shows in the library what the pack that this page is would bring. */
  onLookAtPack(): void;
}
