import type { StorySentence } from './story-sentence.ts';

/** A word of more sentences than this finds nothing out. */
const MOST_SENTENCES = 150;
/** What a story of some 3,000 sentences has; of a larger one the most frequent words are left out. */
const MOST_PAIRS = 2_000_000;

/**
 * The sentences worth comparing with one of these, among those behind it, in order: those that share a word with it
 * which is not all over the story.
 */
export function likelyPartners(sentences: StorySentence[]): (at: number) => number[] {
  const lists = listsOf(sentences);
  return (at) => {
    const partners = new Set<number>();
    for (const list of lists[at] ?? []) {
      for (const other of list) if (other > at) partners.add(other);
    }
    return [...partners].sort((a, b) => a - b);
  };
}

/** Of each sentence, for each of its words that find something out, the sentences that have it. */
function listsOf(sentences: StorySentence[]): number[][][] {
  const lists = sentences.map((): number[][] => []);
  for (const sharing of withinBounds(sharingWords(sentences))) {
    for (const at of sharing) lists[at]?.push(sharing);
  }
  return lists;
}

/** The sentences of each word, in order. */
function sharingWords(sentences: StorySentence[]): number[][] {
  const byStem = new Map<string, number[]>();
  sentences.forEach(({ reading }, at) => {
    for (const stem of reading.byStem.keys()) {
      const sharing = byStem.get(stem);
      if (sharing) sharing.push(at);
      else byStem.set(stem, [at]);
    }
  });
  return [...byStem.values()].filter(({ length }) => length > 1 && length <= MOST_SENTENCES);
}

/** The rarest words, as many as make no more pairs than can be compared. */
function withinBounds(lists: number[][]): number[][] {
  let pairs = 0;
  return lists
    .toSorted((a, b) => a.length - b.length)
    .filter(({ length }) => {
      pairs += (length * (length - 1)) / 2;
      return pairs <= MOST_PAIRS;
    });
}
