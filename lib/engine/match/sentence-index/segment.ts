/**
 * The sentences of some articles, indexed by their stems. Immutable, and all of it views of one buffer, which is
 * stored as it is and read back without being unpacked (`segment-buffer.ts`).
 */
export interface Segment {
  buffer: ArrayBuffer;
  /** The articles' ordinals, rising. */
  ordinals: Uint32Array;
  /** The number of each article's first sentence; one more entry tells how many sentences there are. */
  starts: Uint32Array;
  /** How many stems each sentence has; `LONGEST` stands for more. */
  lengths: Uint8Array;
  /** The dictionary: its terms in the order of their UTF-16 units, one behind the other. */
  letters: Uint16Array;
  /** Where each term's letters end. */
  letterEnds: Uint32Array;
  /** Which sentences have a term and how often, for one term behind the other (`postings.ts`). */
  postings: Uint8Array;
  /** Where each term's postings end. */
  postingEnds: Uint32Array;
}

/** What a segment's parts are made of, before they are laid into one buffer. */
export type SegmentParts = Omit<Segment, 'buffer'>;

/** A sentence's length, and how often it has a stem, are counted up to this: more tells nothing of news. */
export const LONGEST = 255;

/** How many sentences a segment has. */
export function sentenceCount({ lengths }: Segment): number {
  return lengths.length;
}

/** How many different stems a segment's sentences have. */
export function termCount({ letterEnds }: Segment): number {
  return letterEnds.length;
}
