import { findTerm } from './dictionary.ts';
import { eachPosting } from './postings.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** One word looked for: any of these stems, such as what it is in several languages. */
export type SoughtWord = string[];

/** How soon a further occurrence of a word in a sentence counts for little, and how far a long sentence counts less. */
export const K1 = 1.2;
export const B = 0.75;

/**
 * Adds to the index's scores what each sentence has of the words: BM25 (Robertson & Zaragoza 2009, "The probabilistic
 * relevance framework", 3.2), with the rarity of a word taken over the sentences that are there, and never below 0.
 * A score is above 0 where any word was found.
 */
export function addScores(index: SentenceIndex, words: SoughtWord[]): void {
  const { times, scores, lengths, meanLength, sentences } = index;
  for (const stems of words) {
    countStems(index, stems);
    const rarity = Math.log(1 + (sentences - times.size + 0.5) / (times.size + 0.5));
    times.each((sentence, count) => {
      const relative = (lengths[sentence] as number) / meanLength;
      const damped = (count * (K1 + 1)) / (count + K1 * (1 - B + B * relative));
      scores.add(sentence, rarity * damped);
    });
    times.empty();
  }
}

/** How often each sentence has any of the stems. */
function countStems({ parts, times, articleOf, gone }: SentenceIndex, stems: string[]): void {
  for (const { segment, base } of parts) {
    for (const stem of new Set(stems)) {
      const term = findTerm(segment, stem);
      if (term === -1) continue;
      eachPosting(segment, term, (sentence, count) => {
        const number = base + sentence;
        if (gone[articleOf[number] as number] === 0) times.add(number, count);
      });
    }
  }
}
