import { ByteWriter } from './byte-writer.ts';
import { writePosting } from './postings.ts';
import type { Segment } from './segment.ts';
import { layOut } from './segment-buffer.ts';

/** Takes articles in the order of their ordinals, then terms in that of their UTF-16 units, and makes a segment. */
export class SegmentWriter {
  readonly #ordinals: number[] = [];
  readonly #starts = [0];
  readonly #lengths: number[] = [];
  readonly #letters: number[] = [];
  readonly #letterEnds: number[] = [];
  readonly #postings = new ByteWriter();
  readonly #postingEnds: number[] = [];
  #before = -1;

  /** An article, by the lengths of its sentences. */
  article(ordinal: number, lengths: Iterable<number>): void {
    this.#ordinals.push(ordinal);
    for (const length of lengths) this.#lengths.push(length);
    this.#starts.push(this.#lengths.length);
  }

  /** One of a term's postings; all before `term` closes it. */
  posting(sentence: number, times: number): void {
    writePosting(this.#postings, this.#before, sentence, times);
    this.#before = sentence;
  }

  /** Closes a term, unless no sentence has it. */
  term(term: string): void {
    if (this.#before === -1) return;
    for (let at = 0; at < term.length; at++) this.#letters.push(term.charCodeAt(at));
    this.#letterEnds.push(this.#letters.length);
    this.#postingEnds.push(this.#postings.length);
    this.#before = -1;
  }

  segment(): Segment {
    return layOut({
      ordinals: Uint32Array.from(this.#ordinals),
      starts: Uint32Array.from(this.#starts),
      lengths: Uint8Array.from(this.#lengths),
      letters: Uint16Array.from(this.#letters),
      letterEnds: Uint32Array.from(this.#letterEnds),
      postings: this.#postings.written(),
      postingEnds: Uint32Array.from(this.#postingEnds),
    });
  }
}
