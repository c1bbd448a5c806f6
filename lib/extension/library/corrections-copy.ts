import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Correction } from '../../engine/match/correction.ts';
import { openLibrary } from './library-db.ts';
import { readIndex, writeIndex } from './library-index.ts';
import { correction, MOST_CORRECTIONS } from './story-schema.ts';

const KEY = 'corrections';
const SCHEMA = v.pipe(v.array(correction), v.maxLength(MOST_CORRECTIONS));

/** Lays a copy of all corrections where damage to the database does not reach it. For who holds the copies. */
export async function writeCorrectionsCopy(): Promise<void> {
  const corrections = await (await openLibrary()).getAll('corrections');
  await writeIndex(await readIndex(), { [KEY]: JSON.stringify(corrections) });
}

/** The corrections in the copy; none where there is none or it cannot be read. */
export async function readCorrectionsCopy(): Promise<Correction[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'string') return [];
  try {
    const parsed = v.safeParse(SCHEMA, JSON.parse(stored));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}
