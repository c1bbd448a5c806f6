import { findTerm } from './dictionary.ts';
import { type PostingList, readPostings } from './postings.ts';
import { LONGEST } from './segment.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** One word looked for: any of these stems, such as what it is in several languages. */
export type SoughtWord = string[];

/**
 * Which sentences have a word and how often, in the order of their numbers, without articles that are gone. Good until
 * the next word is read.
 */
export function readWord(index: SentenceIndex, stems: SoughtWord): PostingList {
  const [stem] = stems;
  return stems.length === 1 && stem !== undefined ? readStem(index, stem) : readStems(index, stems);
}

function readStem({ parts, postings, articleOf, gone, hasGone }: SentenceIndex, stem: string): PostingList {
  postings.size = 0;
  for (const { segment, base } of parts) {
    const term = findTerm(segment, stem);
    if (term !== -1) readPostings(segment, term, base, postings);
  }
  if (hasGone) keepOnly(postings, (sentence) => gone[articleOf[sentence] as number] === 0);
  return postings;
}

function keepOnly(postings: PostingList, isKept: (sentence: number) => boolean): void {
  let kept = 0;
  for (let at = 0; at < postings.size; at++) {
    const sentence = postings.sentences[at] as number;
    if (!isKept(sentence)) continue;
    postings.sentences[kept] = sentence;
    postings.times[kept++] = postings.times[at] as number;
  }
  postings.size = kept;
}

function readStems(index: SentenceIndex, stems: SoughtWord): PostingList {
  const times = new Map<number, number>();
  for (const stem of new Set(stems)) {
    const { sentences, times: own, size } = readStem(index, stem);
    for (let at = 0; at < size; at++) {
      const sentence = sentences[at] as number;
      times.set(sentence, (times.get(sentence) ?? 0) + (own[at] as number));
    }
  }
  const sentences = Uint32Array.from(times.keys()).sort();
  const counted = Uint8Array.from(sentences, (sentence) => Math.min(LONGEST, times.get(sentence) ?? 0));
  return { sentences, times: counted, size: sentences.length };
}
