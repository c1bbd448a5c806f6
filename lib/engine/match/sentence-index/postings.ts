import { type ByteWriter, CONTINUES, PAYLOAD, PAYLOAD_BITS } from './byte-writer.ts';
import { startOf } from './dictionary.ts';
import type { Segment } from './segment.ts';

/*
 * A term's postings: for each sentence that has it, rising, the distance from the one before, doubled, and one more
 * where the sentence has the term several times; then how often follows in a byte (variable-byte codes after Manning,
 * Raghavan & Schütze, "Introduction to Information Retrieval", 5.3). Most postings take one or two bytes.
 */

/** Which sentences have a term and how often: room for many, of which the first `size` count. */
export interface PostingList {
  sentences: Uint32Array;
  times: Uint8Array;
  size: number;
}

const FIRST_ROOM = 1024;

/** An empty list with room for some. */
export function noPostings(): PostingList {
  return { sentences: new Uint32Array(FIRST_ROOM), times: new Uint8Array(FIRST_ROOM), size: 0 };
}

/** Writes a posting behind that of an earlier sentence, -1 if it is the term's first; `times` is at most 255. */
export function writePosting(writer: ByteWriter, before: number, sentence: number, times: number): void {
  const distance = sentence - before;
  writer.number(2 * distance + (times > 1 ? 1 : 0));
  if (times > 1) writer.byte(times);
}

/**
 * Adds a term's postings to a list, in the order of the sentences' numbers, which count from `base`. Much of a search
 * is spent here: a call for each posting would take three times as long.
 */
export function readPostings(
  { postings, postingEnds }: Segment,
  term: number,
  base: number,
  list: PostingList,
): void {
  const end = postingEnds[term] as number;
  let at = startOf(postingEnds, term);
  // No posting takes less than a byte.
  makeRoom(list, end - at);
  let sentence = base - 1;
  while (at < end) {
    let code = 0;
    for (let bits = 0, byte = CONTINUES; byte >= CONTINUES; bits += PAYLOAD_BITS) {
      byte = postings[at++] as number;
      code |= (byte & PAYLOAD) << bits;
    }
    sentence += code >>> 1;
    list.sentences[list.size] = sentence;
    list.times[list.size++] = code & 1 ? (postings[at++] as number) : 1;
  }
}

function makeRoom(list: PostingList, more: number): void {
  const needed = list.size + more;
  if (needed <= list.sentences.length) return;
  const { sentences, times } = list;
  list.sentences = new Uint32Array(2 * needed);
  list.sentences.set(sentences);
  list.times = new Uint8Array(2 * needed);
  list.times.set(times);
}
