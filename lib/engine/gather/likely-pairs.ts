import type { StorySentence } from './story-sentence.ts';

/** A word of more sentences than this finds nothing out. */
const MOST_SENTENCES = 150;
/** What a story of some 3,000 sentences has; of a larger one the most frequent words are left out. */
const MOST_PAIRS = 2_000_000;

/**
 * The pairs of sentences worth comparing, each once with the smaller index first: those that share a word which is not
 * all over the story.
 */
export function likelyPairs(sentences: StorySentence[]): [number, number][] {
  const count = sentences.length;
  const found = new Set<number>();
  for (const sharing of withinBounds(sharingWords(sentences))) {
    sharing.forEach((a, at) => {
      for (let other = at + 1; other < sharing.length; other++)
        found.add(a * count + (sharing[other] as number));
    });
  }
  return [...found].sort((p, q) => p - q).map((pair) => [Math.floor(pair / count), pair % count]);
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
