import type { Progress } from './library/views.ts';
import type { Problem } from './tab-state.ts';

/** So many articles make a new story: one alone has nothing to be compared with. */
export const LEAST_IN_NEW_STORY = 2;

/** An open tab that may show an article. */
export interface OpenTab {
  id: number;
  title: string;
  host: string;
  /** Crossread may read it without being asked again. */
  isGranted: boolean;
  /** Whether the engine holds it to be of one story with others: the same number for these. */
  group: number | null;
}

/** How the reader wants the chosen tabs compared. */
export interface TabsWish {
  /** The story of the reader's own that they go into, by its id; `null` for a new one. */
  into: string | null;
  /** The sites are not given back afterwards. */
  keepAccess: boolean;
}

/** What has become of a tab that was to be compared. */
export type TabOutcome = 'saved' | 'same' | 'alone' | 'no-article' | 'not-loaded' | 'not-allowed' | 'failed';

/** How far the comparing of tabs has come. */
export type TabsWork =
  | { kind: 'choosing' }
  | { kind: 'declined' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'reading'; progress: Progress }
  /** The facts are being found; `null` before anybody can tell how far. */
  | { kind: 'gathering'; progress: Progress | null }
  | {
      kind: 'done';
      outcomes: ReadonlyMap<number, TabOutcome>;
      /** `null` where too few articles could be read. */
      story: { id: string; title: string } | null;
    };
