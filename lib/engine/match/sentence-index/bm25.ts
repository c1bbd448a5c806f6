import { Best, type Scored } from './best.ts';
import type { PostingList } from './postings.ts';
import { readWord, type SoughtWord } from './read-word.ts';
import { emptyScores, type Scores, STRETCH } from './scores.ts';
import { LONGEST } from './segment.ts';
import type { SentenceIndex } from './sentence-index.ts';

/**
 * How soon a further occurrence of a word in a sentence counts for little, and how far a long sentence counts less:
 * the usual values. Little turns on them: of the sentences that tell the event of another, the five nearest have 0.84
 * with these and 0.83 to 0.85 with others (K1 0.6 to 2, B 0.3 to 0.75; same-event, labelled sentences).
 */
const K1 = 1.2;
const B = 0.75;

/** A word's postings, those between two places of the list, that are still to be counted. */
interface WeighedWord {
  at: number;
  end: number;
  rarity: number;
}

/**
 * The sentences that score best for the words, by their numbers: BM25 (Robertson & Zaragoza 2009, "The probabilistic
 * relevance framework", 3.2), with the rarity of a word taken over the sentences that are there, and never below 0.
 */
export function bestSentences(index: SentenceIndex, words: SoughtWord[], limit: number): Scored[] {
  const { scores, postings, lengths } = index;
  const best = new Best(limit);
  const damping = dampingByLength(index.meanLength);
  postings.size = 0;
  const weighed = words.map((word) => weigh(index, word));
  for (let start = 0; start < lengths.length; start += STRETCH) {
    for (const word of weighed) addWord(scores, start, word, postings, lengths, damping);
    offerScores(scores, start, best);
    emptyScores(scores);
  }
  return best.kept();
}

function offerScores({ of, scored, size }: Scores, start: number, best: Best): void {
  for (let at = 0; at < size; at++) {
    const place = scored[at] as number;
    const score = of[place] as number;
    // Hardly any is good enough, and to ask here saves a fifth of the search.
    if (score >= best.least) best.offer(start + place, score);
  }
}

function weigh(index: SentenceIndex, word: SoughtWord): WeighedWord {
  const at = index.postings.size;
  readWord(index, word);
  const end = index.postings.size;
  const having = end - at;
  return { at, end, rarity: Math.log(1 + (index.sentences - having + 0.5) / (having + 0.5)) };
}

/** What is added to a word's count below the fraction, by the sentence's length. */
function dampingByLength(meanLength: number): Float64Array {
  const damping = new Float64Array(LONGEST + 1);
  for (let length = 0; length <= LONGEST; length++)
    damping[length] = K1 * (1 - B + (B * length) / meanLength);
  return damping;
}

/** Adds what a word says of the sentences of one stretch, and goes on to the next. */
function addWord(
  scores: Scores,
  start: number,
  word: WeighedWord,
  postings: PostingList,
  lengths: Uint8Array,
  damping: Float64Array,
): void {
  const { end, rarity } = word;
  let at = word.at;
  for (; at < end; at++) {
    const sentence = postings.sentences[at] as number;
    const place = sentence - start;
    if (place >= STRETCH) break;
    const times = postings.times[at] as number;
    const before = scores.of[place] as number;
    const own = (rarity * times * (K1 + 1)) / (times + (damping[lengths[sentence] as number] as number));
    if (before === 0) scores.scored[scores.size++] = place;
    scores.of[place] = before + own;
  }
  word.at = at;
}
