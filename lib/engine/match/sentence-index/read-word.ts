import { findTerm } from './dictionary.ts';
import { type PostingList, readPostings } from './postings.ts';
import { LONGEST } from './segment.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** One word looked for: any of these stems, such as what it is in several languages. */
export type SoughtWord = string[];

/**
 * Adds to the index's postings which sentences have a word and how often, in the order of their numbers, without
 * articles that are gone.
 */
export function readWord(index: SentenceIndex, stems: SoughtWord): void {
  const from = index.postings.size;
  const unique = new Set(stems);
  for (const stem of unique) readStem(index, stem);
  if (unique.size > 1) mergeFrom(index.postings, from);
}

function readStem({ parts, postings, articleOf, gone, hasGone }: SentenceIndex, stem: string): void {
  const from = postings.size;
  for (const { segment, base } of parts) {
    const term = findTerm(segment, stem);
    if (term !== -1) readPostings(segment, term, base, postings);
  }
  if (hasGone) keepOnly(postings, from, (sentence) => gone[articleOf[sentence] as number] === 0);
}

function keepOnly(postings: PostingList, from: number, isKept: (sentence: number) => boolean): void {
  let kept = from;
  for (let at = from; at < postings.size; at++) {
    const sentence = postings.sentences[at] as number;
    if (!isKept(sentence)) continue;
    postings.sentences[kept] = sentence;
    postings.times[kept++] = postings.times[at] as number;
  }
  postings.size = kept;
}

/** Makes one row of several stems' postings: a sentence has the word as often as it has any of them. */
function mergeFrom(postings: PostingList, from: number): void {
  const times = new Map<number, number>();
  for (let at = from; at < postings.size; at++) {
    const sentence = postings.sentences[at] as number;
    times.set(sentence, (times.get(sentence) ?? 0) + (postings.times[at] as number));
  }
  const sentences = Uint32Array.from(times.keys()).sort();
  postings.size = from;
  for (const sentence of sentences) {
    postings.sentences[postings.size] = sentence;
    postings.times[postings.size++] = Math.min(LONGEST, times.get(sentence) as number);
  }
}
