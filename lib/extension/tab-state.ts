import type { Comparison } from '../engine/compare/comparison.ts';

/**
 * What Crossread knows of one tab: one record in session storage, written by the background alone and read by
 * the popup, the side panel and the badge. It is keyed by tab and names the page it is about, so that a result
 * is never shown for another page.
 */
export interface TabState {
  url: string;
  status: TabStatus;
  /** Whether highlights are painted in the page. */
  highlights: boolean;
}

export type TabStatus =
  /** Nothing is known of this page: Crossread has not been asked, and no story was recognised. */
  | { kind: 'idle' }
  | { kind: 'comparing' }
  | { kind: 'compared'; comparison: Comparison }
  /** An article, but of no known story. */
  | { kind: 'no-story'; comparison: Comparison }
  | { kind: 'no-article' }
  /** The page is a story pack, opened in a tab. */
  | { kind: 'pack' }
  /** A page extensions may not read: the browser's own, a store, a PDF. */
  | { kind: 'unreadable' }
  /** The reader has not let Crossread read this page. */
  | { kind: 'no-permission' }
  /** The reader has switched this site off. */
  | { kind: 'switched-off' }
  | { kind: 'failed'; problem: Problem };

export const PROBLEM_KINDS = [
  'too-large',
  'timed-out',
  'bad-pack',
  'page-changed',
  'storage-full',
  /** The library was last written by a newer Crossread. */
  'library-newer',
  /** Another page of Crossread, or the browser, holds the library fast. */
  'library-blocked',
  /** In a private window the browser lets nothing be kept. */
  'private-window',
  /** The story was changed elsewhere meanwhile. */
  'conflict',
  /** There is no such story in the library (any more). */
  'no-such-story',
  /** Only what the reader has made can take articles in, not a pack. */
  'not-own-story',
  /** There would be more articles than a story can have. */
  'story-full',
  'unexpected',
] as const;

/** What went wrong, in a kind the interface has words for, and details a reader can copy into a report. */
export interface Problem {
  kind: (typeof PROBLEM_KINDS)[number];
  details: string;
}

/** A fact the reader has pointed at in the page, for the side panel to bring into view. */
export interface Focus {
  fact: string;
  /** When, so that pointing at the same fact again is news; milliseconds since 1970. */
  at: number;
}

/** The site a tab shows. */
export interface Site {
  /** `null` where there is nothing to switch off or allow: the browser's own pages, private windows. */
  host: string | null;
  /** One of the news sites on which stories can be recognised. */
  isListed: boolean;
  /** The reader lets Crossread read this site without asking each time. */
  isGranted: boolean;
}
