import type { Segment, SegmentParts } from './segment.ts';

/**
 * The first word of every buffer: this layout, and how sentences are read into stems. To be counted up when either
 * changes, so that what was stored before is built anew. Where bytes lie in another order it reads as another number.
 */
const FORMAT = 0x43_52_53_01;
const HEADER_WORDS = 7;
const WORD_BYTES = 4;

/** How many entries each part has, as the header tells after the format and the checksum. */
interface Counts {
  articles: number;
  sentences: number;
  terms: number;
  letters: number;
  postings: number;
}

/** Lays a segment's parts into one buffer. */
export function layOut(parts: SegmentParts): Segment {
  const counts: Counts = {
    articles: parts.ordinals.length,
    sentences: parts.lengths.length,
    terms: parts.letterEnds.length,
    letters: parts.letters.length,
    postings: parts.postings.length,
  };
  const segment = viewsOf(new ArrayBuffer(bytesFor(counts)), counts);
  segment.ordinals.set(parts.ordinals);
  segment.starts.set(parts.starts);
  segment.letterEnds.set(parts.letterEnds);
  segment.postingEnds.set(parts.postingEnds);
  segment.letters.set(parts.letters);
  segment.lengths.set(parts.lengths);
  segment.postings.set(parts.postings);
  const { articles, sentences, terms, letters, postings } = counts;
  const words = new Uint32Array(segment.buffer);
  words.set([FORMAT, 0, articles, sentences, terms, letters, postings]);
  words[1] = checksum(words);
  return segment;
}

/** The segment in a buffer; `null` if it is damaged, cut off, or of another version of Crossread. */
export function parseSegment(buffer: ArrayBuffer): Segment | null {
  if (buffer.byteLength < HEADER_WORDS * WORD_BYTES || buffer.byteLength % WORD_BYTES !== 0) return null;
  const words = new Uint32Array(buffer);
  const [format, sum, articles, sentences, terms, letters, postings] = words;
  if (format !== FORMAT) return null;
  const counts = { articles, sentences, terms, letters, postings } as Counts;
  if (bytesFor(counts) !== buffer.byteLength || checksum(words) !== sum) return null;
  return viewsOf(buffer, counts);
}

/** The parts that want the widest alignment come first. */
function viewsOf(buffer: ArrayBuffer, counts: Counts): Segment {
  let at = HEADER_WORDS * WORD_BYTES;
  const part = <View>(
    Type: { new (buffer: ArrayBuffer, offset: number, length: number): View; BYTES_PER_ELEMENT: number },
    length: number,
  ): View => {
    const view = new Type(buffer, at, length);
    at += length * Type.BYTES_PER_ELEMENT;
    return view;
  };
  return {
    buffer,
    ordinals: part(Uint32Array, counts.articles),
    starts: part(Uint32Array, counts.articles + 1),
    letterEnds: part(Uint32Array, counts.terms),
    postingEnds: part(Uint32Array, counts.terms),
    letters: part(Uint16Array, counts.letters),
    lengths: part(Uint8Array, counts.sentences),
    postings: part(Uint8Array, counts.postings),
  };
}

/** Rounded up to whole words, for the checksum. */
function bytesFor({ articles, sentences, terms, letters, postings }: Counts): number {
  const words = HEADER_WORDS + 2 * articles + 1 + 2 * terms;
  const bytes = words * WORD_BYTES + 2 * letters + sentences + postings;
  return Math.ceil(bytes / WORD_BYTES) * WORD_BYTES;
}

/** FNV-1a (Fowler, Noll, Vo) over the words of a buffer, its own place left out. */
function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5;
  for (let at = 2; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
  return sum >>> 0;
}
