import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import type { Correction } from '../../engine/match/correction.ts';
import { KnownProblem, problemOf, within } from '../problem.ts';
import type { StoryRecord } from './story-record.ts';

export const LIBRARY_NAME = 'crossread';
/** Counts up with every change of the stores below. */
export const LIBRARY_VERSION = 1;
/** Another page that holds the library fast never says so by itself. */
export const OPENING_LIMIT_MS = 10_000;

/** A saved article as it lies in the library. Ordinals only ever count up; what one article had no other gets. */
export interface ArticleRecord extends SavedArticle {
  ordinal: number;
  story: string;
}

/** A story's packs as JSON: the one that is compared with, and for an imported story the one that came. */
export interface PackRecord {
  story: string;
  revision: number;
  json: string;
  imported: string | null;
}

/** One part of the sentence index, by the id that was given to it. */
export interface SegmentRecord {
  id?: number;
  [field: string]: unknown;
}

export interface LibrarySchema extends DBSchema {
  stories: { key: string; value: StoryRecord };
  packs: { key: string; value: PackRecord };
  articles: {
    key: number;
    value: ArticleRecord;
    indexes: { story: string; version: [story: string, id: string, version: number] };
  };
  segments: { key: number; value: SegmentRecord };
  /** Ordinals of articles that are gone: what the sentence index has still to forget. */
  removed: { key: number; value: { ordinal: number } };
  corrections: { key: string; value: Correction; indexes: { story: string } };
}

export type LibraryStore = StoreNames<LibrarySchema>;
export type Writing = IDBPTransaction<LibrarySchema, LibraryStore[], 'readwrite'>;
export type Reading = IDBPTransaction<LibrarySchema, LibraryStore[], 'readonly'>;

let opening: Promise<IDBPDatabase<LibrarySchema>> | null = null;

/**
 * The library's database, opened once in a worker's or page's life.
 * @throws KnownProblem `library-newer`, `library-blocked`, `private-window`, `storage-full`
 */
export function openLibrary(): Promise<IDBPDatabase<LibrarySchema>> {
  opening ??= openInTime().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Lets go of the database; whoever needs it next opens it again. */
export async function closeLibrary(): Promise<void> {
  const open = opening;
  opening = null;
  (await open?.catch(() => null))?.close();
}

/**
 * Runs `work` in one transaction over these stores: all that it writes is kept, or, when it throws, nothing.
 * @throws KnownProblem as `openLibrary`, `storage-full`, and whatever `work` throws
 */
export async function write<Value>(
  stores: LibraryStore[],
  work: (transaction: Writing) => Promise<Value>,
): Promise<Value> {
  const transaction = (await openLibrary()).transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    await undone(transaction);
    throw known(transaction.error ?? error);
  }
}

/** Runs `work` in one transaction that sees these stores as they are at one moment. */
export async function read<Value>(
  stores: LibraryStore[],
  work: (transaction: Reading) => Promise<Value>,
): Promise<Value> {
  return work((await openLibrary()).transaction(stores, 'readonly'));
}

function known(error: unknown): unknown {
  const { kind, details } = problemOf(error);
  return kind === 'storage-full' ? new KnownProblem(kind, details) : error;
}

/** Ends a transaction that has not ended by itself, and waits until it has. */
async function undone(transaction: Writing): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => {});
}

async function openInTime(): Promise<IDBPDatabase<LibrarySchema>> {
  const database = openDatabase();
  try {
    return await within(OPENING_LIMIT_MS, 'opening the library', database);
  } catch (error) {
    // Opened after all, when nobody waits for it any more, it would keep the next one from opening.
    database.then((late) => late.close()).catch(() => {});
    throw openingProblem(error);
  }
}

async function openDatabase(): Promise<IDBPDatabase<LibrarySchema>> {
  return openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
    upgrade(database) {
      database.createObjectStore('stories', { keyPath: 'id' });
      database.createObjectStore('packs', { keyPath: 'story' });
      const articles = database.createObjectStore('articles', { keyPath: 'ordinal', autoIncrement: true });
      articles.createIndex('story', 'story');
      articles.createIndex('version', ['story', 'id', 'version'], { unique: true });
      database.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
      database.createObjectStore('removed', { keyPath: 'ordinal' });
      const corrections = database.createObjectStore('corrections', { keyPath: 'id' });
      corrections.createIndex('story', 'story');
    },
    // A newer Crossread wants to come in, or the browser has closed it: the next who needs it opens it anew.
    blocking: () => void closeLibrary(),
    terminated: () => {
      opening = null;
    },
  });
}

/** The browsers name by these errors what a reader can be told. */
function openingProblem(error: unknown): unknown {
  if (error instanceof KnownProblem) return new KnownProblem('library-blocked', error.message);
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const details = String(error);
  if (name === 'VersionError') return new KnownProblem('library-newer', details);
  // Firefox's answer in a private window.
  if (name === 'InvalidStateError') return new KnownProblem('private-window', details);
  return error;
}
