import type { Settings } from '../../lib/extension/settings.ts';
import type { Problem, Site, TabState } from '../../lib/extension/tab-state.ts';

export interface PopupProps {
  state: TabState;
  /** What the last click asked for and did not get, where the state does not say so itself. */
  failure: Problem | null;
  settings: Settings;
  site: Site;
  onCompare(): void;
  onHighlights(on: boolean): void;
  onOpenPanel(): void;
  /** Switch Crossread off on this site, or on again. */
  onSwitchSite(off: boolean): void;
  onAllowSite(): void;
  onRecognise(on: boolean): void;
  onOpenOptions(): void;
}
