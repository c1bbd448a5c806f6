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

/** A word's postings, by their places in the list, how rare it is, and the most it can add to a score. */
interface WeighedWord {
  at: number;
  end: number;
  rarity: number;
  most: number;
}

/**
 * For each text the sentences that score best for its words, by their numbers: BM25 (Robertson & Zaragoza 2009, "The
 * probabilistic relevance framework", 3.2), with the rarity of a word taken over the sentences that are there, and
 * never below 0. A word of several texts is read once.
 */
export function bestSentences(index: SentenceIndex, texts: SoughtWord[][], limit: number): Scored[][] {
  const damping = dampingByLength(index.meanLength);
  const known = new Map<string, WeighedWord>();
  index.postings.size = 0;
  return texts.map((words) => {
    const weighed = words.map((word) => weighOnce(index, word, known));
    return search(index, weighed, limit, damping);
  });
}

/**
 * Rare words first: once what the words left can add is no more than the worst of the best, they only add to sentences
 * that have a rarer one (the "max score" of Turtle & Flood 1995), and most sentences of a common word are passed over.
 */
function search(
  { scores, postings, lengths }: SentenceIndex,
  words: WeighedWord[],
  limit: number,
  damping: Float64Array,
): Scored[] {
  const best = new Best(limit);
  const rarestFirst = words.map((word) => ({ ...word })).sort((a, b) => b.rarity - a.rarity);
  const all = rarestFirst.reduce((sum, { most }) => sum + most, 0);
  for (let start = 0; start < lengths.length; start += STRETCH) {
    let left = all;
    for (const word of rarestFirst) {
      addWord(scores, start, word, postings, lengths, damping, left > best.least);
      left -= word.most;
    }
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

function weighOnce(index: SentenceIndex, word: SoughtWord, known: Map<string, WeighedWord>): WeighedWord {
  const key = word.join(' ');
  const weighed = known.get(key) ?? weigh(index, word);
  known.set(key, weighed);
  return weighed;
}

function weigh(index: SentenceIndex, word: SoughtWord): WeighedWord {
  const at = index.postings.size;
  readWord(index, word);
  const end = index.postings.size;
  const having = end - at;
  const rarity = Math.log(1 + (index.sentences - having + 0.5) / (having + 0.5));
  return { at, end, rarity, most: (K1 + 1) * rarity };
}

/** What is added to a word's count below the fraction, by the sentence's length. */
function dampingByLength(meanLength: number): Float64Array {
  const damping = new Float64Array(LONGEST + 1);
  for (let length = 0; length <= LONGEST; length++)
    damping[length] = K1 * (1 - B + (B * length) / meanLength);
  return damping;
}

/** Adds what a word says of the sentences of one stretch, only of those that have a score unless it `opens`. */
function addWord(
  scores: Scores,
  start: number,
  word: WeighedWord,
  postings: PostingList,
  lengths: Uint8Array,
  damping: Float64Array,
  opens: boolean,
): void {
  const { end, rarity } = word;
  let at = word.at;
  for (; at < end; at++) {
    const sentence = postings.sentences[at] as number;
    const place = sentence - start;
    if (place >= STRETCH) break;
    const before = scores.of[place] as number;
    if (before === 0 && !opens) continue;
    const times = postings.times[at] as number;
    const own = (rarity * times * (K1 + 1)) / (times + (damping[lengths[sentence] as number] as number));
    if (before === 0) scores.scored[scores.size++] = place;
    scores.of[place] = before + own;
  }
  word.at = at;
}
