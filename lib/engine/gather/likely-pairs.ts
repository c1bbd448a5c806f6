import type { StorySentence } from './story-sentence.ts';

/** A word of more sentences than this finds nothing out. */
const MOST_SENTENCES = 150;

/**
 * The pairs of sentences worth comparing, each once with the smaller index first: those that share a word which
 * is not all over the story.
 */
export function likelyPairs(sentences: StorySentence[]): [number, number][] {
  const count = sentences.length;
  const found = new Set<number>();
  for (const sharing of sharingWords(sentences)) {
    sharing.forEach((a, at) => {
      for (const b of sharing.slice(at + 1)) found.add(a * count + b);
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
  return [...byStem.values()].filter(({ length }) => length <= MOST_SENTENCES);
}
