import { termAt } from './dictionary.ts';
import { noPostings, type PostingList, readPostings } from './postings.ts';
import { type Segment, sentenceCount, termCount } from './segment.ts';
import { SegmentWriter } from './segment-writer.ts';

/** Stands where a sentence of a source has no number in the merged segment. */
const GONE = 0xffff_ffff;

/** A segment that is being merged: where its sentences go, and the next of its terms. */
interface Source {
  segment: Segment;
  renumbered: Uint32Array;
  next: number;
  term: string | null;
  room: PostingList;
}

/**
 * One segment out of several, given in the order of their articles' ordinals. Articles that are gone are left out.
 */
export function mergeSegments(segments: Segment[], isGone: (ordinal: number) => boolean): Segment {
  const writer = new SegmentWriter();
  let sentences = 0;
  const sources = segments.map((segment) => {
    const renumbered = new Uint32Array(sentenceCount(segment)).fill(GONE);
    segment.ordinals.forEach((ordinal, article) => {
      if (isGone(ordinal)) return;
      const [start, end] = [segment.starts[article] as number, segment.starts[article + 1] as number];
      for (let at = start; at < end; at++) renumbered[at] = sentences++;
      writer.article(ordinal, segment.lengths.subarray(start, end));
    });
    const room = noPostings();
    return advance({ segment, renumbered, next: 0, term: null, room });
  });
  for (let term = firstOf(sources); term !== null; term = firstOf(sources)) {
    for (const source of sources) if (source.term === term) copyPostings(source, writer);
    writer.term(term);
  }
  return writer.segment();
}

function firstOf(sources: Source[]): string | null {
  let first: string | null = null;
  for (const { term } of sources) if (term !== null && (first === null || term < first)) first = term;
  return first;
}

function copyPostings(source: Source, writer: SegmentWriter): void {
  const { segment, renumbered, next, room } = source;
  room.size = 0;
  readPostings(segment, next - 1, 0, room);
  for (let at = 0; at < room.size; at++) {
    const number = renumbered[room.sentences[at] as number] as number;
    if (number !== GONE) writer.posting(number, room.times[at] as number);
  }
  advance(source);
}

function advance(source: Source): Source {
  source.term = source.next < termCount(source.segment) ? termAt(source.segment, source.next) : null;
  source.next++;
  return source;
}
