import { sortedJson } from '../../engine/text/sorted-json.ts';
import type { CarriedSettings } from '../settings.ts';
import { readSettings } from '../settings-store.ts';
import {
  BACKUP_SCHEMA_ID,
  type BackupCounts,
  type BackupHeader,
  type BackupLine,
  MOST_HOSTS,
} from './backup-schema.ts';
import { openLibrary, read } from './library-db.ts';
import type { LongWork } from './long-work.ts';
import { standingCorrections } from './standing-corrections.ts';
import { STORES_OF_STORIES, wholeStory } from './stored-story.ts';

/** Lines are handed to the browser in pieces of about so many characters. */
const PIECE_CHARACTERS = 1_000_000;

/**
 * The whole library as the text of one file, line by line, one story in memory at a time. A story that is changed
 * meanwhile is in it as it was or as it is.
 */
async function* backupLines(now: number): AsyncGenerator<string> {
  const records = await (await openLibrary()).getAll('stories');
  const stories = records.filter(({ state }) => state.is === 'kept');
  const corrections = await standingCorrections();
  const articles = stories.reduce((sum, { savedArticles }) => sum + savedArticles, 0);
  const expected = { stories: stories.length, articles, corrections: corrections.length };
  const settings = await carriedSettings();
  yield lineOf({ schema: BACKUP_SCHEMA_ID, madeAt: now, ...expected, settings });
  const counts: BackupCounts = { stories: 0, articles: 0, corrections: 0 };
  for (const { id } of stories) {
    for (const line of await storyLines(id)) {
      if (line.is === 'story') counts.stories += 1;
      else counts.articles += 1;
      yield lineOf(line);
    }
  }
  for (const correction of corrections) {
    counts.corrections += 1;
    yield lineOf({ is: 'correction', correction });
  }
  yield lineOf({ is: 'end', ...counts });
}

/**
 * The whole library as one file.
 * @throws the signal's reason when it is aborted
 */
export async function backUp(now: number, { onProgress, signal }: LongWork): Promise<Blob> {
  const pieces: Blob[] = [];
  let piece: string[] = [];
  let characters = 0;
  let done = 0;
  let total = 0;
  for await (const line of backupLines(now)) {
    signal?.throwIfAborted();
    if (done === 0) total = linesIn(JSON.parse(line));
    onProgress?.({ done: Math.min(++done, total), total });
    piece.push(line);
    characters += line.length;
    if (characters < PIECE_CHARACTERS) continue;
    // The browser may keep a blob outside of this page's memory.
    pieces.push(new Blob(piece));
    piece = [];
    characters = 0;
  }
  return new Blob([...pieces, ...piece], { type: 'application/x-ndjson' });
}

async function carriedSettings(): Promise<CarriedSettings> {
  const { recognise: _, switchedOff, ...rest } = await readSettings();
  return { ...rest, switchedOff: switchedOff.slice(0, MOST_HOSTS) };
}

async function storyLines(id: string): Promise<BackupLine[]> {
  const kept = await read(STORES_OF_STORIES, (transaction) => wholeStory(id, transaction));
  if (kept?.record.state.is !== 'kept') return [];
  const { articles, ...story } = kept.story;
  return [{ is: 'story', story }, ...articles.map((article): BackupLine => ({ is: 'article', article }))];
}

function linesIn({ stories, articles, corrections }: BackupCounts): number {
  return stories + articles + corrections + 2;
}

function lineOf(line: BackupHeader | BackupLine): string {
  return `${sortedJson(line)}\n`;
}
