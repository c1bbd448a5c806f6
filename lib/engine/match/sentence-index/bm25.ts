import type { PostingList } from './postings.ts';
import { readWord, type SoughtWord } from './read-word.ts';
import { LONGEST } from './segment.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** How soon a further occurrence of a word in a sentence counts for little, and how far a long sentence counts less. */
const K1 = 1.2;
const B = 0.75;

/**
 * Adds to the index's scores what each sentence has of the words: BM25 (Robertson & Zaragoza 2009, "The probabilistic
 * relevance framework", 3.2), with the rarity of a word taken over the sentences that are there, and never below 0.
 */
export function addScores(index: SentenceIndex, words: SoughtWord[]): void {
  const damping = dampingByLength(index.meanLength);
  for (const word of words) addWord(index, readWord(index, word), damping);
}

/** What is added to a word's count below the fraction, by the sentence's length. */
function dampingByLength(meanLength: number): Float64Array {
  return Float64Array.from({ length: LONGEST + 1 }, (_, length) => K1 * (1 - B + (B * length) / meanLength));
}

function addWord(index: SentenceIndex, postings: PostingList, damping: Float64Array): void {
  const { scores, lengths, sentences } = index;
  const rarity = Math.log(1 + (sentences - postings.size + 0.5) / (postings.size + 0.5));
  for (let at = 0; at < postings.size; at++) {
    const sentence = postings.sentences[at] as number;
    const times = postings.times[at] as number;
    const before = scores.of[sentence] as number;
    const own = (rarity * times * (K1 + 1)) / (times + (damping[lengths[sentence] as number] as number));
    if (before === 0) scores.scored[scores.size++] = sentence;
    scores.of[sentence] = before + own;
  }
}
