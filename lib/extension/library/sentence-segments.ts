import * as v from 'valibot';
import { mergeSegments } from '../../engine/match/sentence-index/merge-segments.ts';
import type { Segment } from '../../engine/match/sentence-index/segment.ts';
import { parseSegment } from '../../engine/match/sentence-index/segment-buffer.ts';
import { segmentsToMerge } from '../../engine/match/sentence-index/tiers.ts';
import { read, type Writing, write } from './library-db.ts';

/** A part of the sentence index as it is stored: that of the articles with ordinals after `after`, up to `until`. */
export interface StoredSegment {
  id: number;
  after: number;
  until: number;
  segment: Segment;
}

const RECORD = v.object({
  id: v.number(),
  after: v.pipe(v.number(), v.safeInteger()),
  until: v.pipe(v.number(), v.safeInteger()),
  buffer: v.instance(ArrayBuffer),
});

/**
 * The stored segments in the order of their articles, each from where the one before ends. From the first on that is
 * missing or damaged there are none: what they held is read anew from the articles. Those in `known` are not read
 * again.
 */
export async function readSegments(known: StoredSegment[] = []): Promise<StoredSegment[]> {
  const byId = new Map(known.map((stored) => [stored.id, stored]));
  const found = await read(['segments'], async (transaction) => {
    const store = transaction.objectStore('segments');
    const ids = await store.getAllKeys();
    return Promise.all(ids.map(async (id) => byId.get(id) ?? parseRecord(await store.get(id))));
  });
  return unbroken(found.filter((stored) => stored !== null));
}

function parseRecord(record: unknown): StoredSegment | null {
  const parsed = v.safeParse(RECORD, record);
  if (!parsed.success) return null;
  const { buffer, ...place } = parsed.output;
  const segment = parseSegment(buffer);
  return segment && { ...place, segment };
}

function unbroken(segments: StoredSegment[]): StoredSegment[] {
  const kept: StoredSegment[] = [];
  for (const stored of segments.toSorted((a, b) => a.after - b.after)) {
    if (stored.after === indexedUntil(kept)) kept.push(stored);
  }
  return kept;
}

/** The ordinal of the last article that these segments have, 0 if there is none. */
export function indexedUntil(segments: StoredSegment[]): number {
  return segments.at(-1)?.until ?? 0;
}

/**
 * Adds a segment to the stored ones in one transaction, merged with those before it that have become too small beside
 * it; what else lies in the store goes. Articles that are gone are forgotten where no segment has them any more.
 * @returns the segments as they are stored now
 */
export async function addSegment(
  segments: StoredSegment[],
  added: { until: number; segment: Segment },
  gone: Set<number>,
): Promise<StoredSegment[]> {
  const all = [...segments, { ...added, id: null, after: indexedUntil(segments) }];
  const count = Math.max(1, segmentsToMerge(all.map(({ segment }) => livingSentences(segment, gone))));
  const [kept, merged] = [segments.slice(0, all.length - count), all.slice(-count)];
  const place = { after: indexedUntil(kept), until: added.until };
  const segment = mergeSegments(
    merged.map((each) => each.segment),
    (ordinal) => gone.has(ordinal),
  );
  const forgotten = [...gone].filter((ordinal) => place.after < ordinal && ordinal <= place.until);
  const id = await write(['segments', 'removed'], async (transaction) => {
    await dropOthers(kept, transaction);
    for (const ordinal of forgotten) await transaction.objectStore('removed').delete(ordinal);
    return transaction.objectStore('segments').add({ ...place, buffer: segment.buffer });
  });
  return [...kept, { ...place, id, segment }];
}

async function dropOthers(kept: StoredSegment[], transaction: Writing): Promise<void> {
  const store = transaction.objectStore('segments');
  const ids = new Set(kept.map(({ id }) => id));
  for (const id of await store.getAllKeys()) if (!ids.has(id)) await store.delete(id);
}

function livingSentences({ ordinals, starts }: Segment, gone: Set<number>): number {
  let sentences = 0;
  ordinals.forEach((ordinal, at) => {
    if (!gone.has(ordinal)) sentences += (starts[at + 1] as number) - (starts[at] as number);
  });
  return sentences;
}
