import type { ByteWriter } from './byte-writer.ts';
import { startOf } from './dictionary.ts';
import type { Segment } from './segment.ts';

/*
 * A term's postings: for each sentence that has it, rising, the distance from the one before, doubled, and one more
 * where the sentence has the term several times; then how often follows (variable-byte codes after Manning, Raghavan
 * & Schütze, "Introduction to Information Retrieval", 5.3). A posting takes one or two bytes.
 */

/** Writes a posting behind that of an earlier sentence, -1 if it is the term's first. */
export function writePosting(writer: ByteWriter, before: number, sentence: number, times: number): void {
  const distance = sentence - before;
  writer.number(2 * distance + (times > 1 ? 1 : 0));
  if (times > 1) writer.number(times);
}

/** Visits the postings of a segment's term, in the order of the sentences' numbers. */
export function eachPosting(
  { postings, postingEnds }: Segment,
  term: number,
  visit: (sentence: number, times: number) => void,
): void {
  const end = postingEnds[term] as number;
  let at = startOf(postingEnds, term);
  let sentence = -1;
  const number = () => {
    let value = 0;
    for (let bits = 0; ; bits += 7) {
      const byte = postings[at++] ?? 0;
      value |= (byte & 0x7f) << bits;
      if (byte < 0x80) return value >>> 0;
    }
  };
  while (at < end) {
    const code = number();
    sentence += code >>> 1;
    visit(sentence, code & 1 ? number() : 1);
  }
}
