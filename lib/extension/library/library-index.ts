import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What `storage.local` holds beside the database: which stories there are, and what the reader is to be told. */
export interface LibraryIndex {
  stories: IndexEntry[];
  notice: LibraryNotice | null;
}

/** Of a story: enough to see whether the database still has it, and whether its copy is sound. */
export interface IndexEntry {
  id: string;
  title: string;
  revision: number;
  /** Of its copy; `null` where there was no room for one. */
  sha256: string | null;
  articles: number;
}

/**
 * What has happened to the library: stories it had lost and restored from their copies, or could not, and a restoring
 * of a backup that was cut off.
 */
export interface LibraryNotice {
  /** Titles. */
  restored: string[];
  lost: string[];
  isRestoringCutOff: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

const KEY = 'library';
const EMPTY: LibraryIndex = { stories: [], notice: null };

const titles = v.array(v.string());
const SCHEMA = v.object({
  stories: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      revision: v.number(),
      sha256: v.nullable(v.string()),
      articles: v.number(),
    }),
  ),
  notice: v.nullable(
    v.object({ restored: titles, lost: titles, isRestoringCutOff: v.boolean(), at: v.number() }),
  ),
});

/** The index as it was last written; an empty one where there is none or it cannot be read. */
export async function readIndex(): Promise<LibraryIndex> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? indexIn(stored) : EMPTY;
}

/** Writes the index, and in the same breath whatever is to change with it. */
export async function writeIndex(index: LibraryIndex, copies: Record<string, string> = {}): Promise<void> {
  await browser.storage.local.set({ ...copies, [KEY]: JSON.stringify(index) });
}

/** What the reader is to be told of the library, until they have seen it. */
export async function readNotice(): Promise<LibraryNotice | null> {
  return (await readIndex()).notice;
}

/**
 * Calls back when anything in the library has changed, in whatever page of Crossread.
 * @returns a function that ends it
 */
export function onLibraryChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

function indexIn(json: string): LibraryIndex {
  try {
    const parsed = v.safeParse(SCHEMA, JSON.parse(json));
    return parsed.success ? parsed.output : EMPTY;
  } catch {
    return EMPTY;
  }
}
