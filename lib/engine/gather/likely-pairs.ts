import type { Rarity } from '../match/idf.ts';
import type { StorySentence } from './story-sentence.ts';

/** Of each sentence's words so many, the rarest in the story, are looked up: what two tell in common is among them. */
const KEY_WORDS = 12;
/** A word of more sentences than this finds nothing out. */
const MOST_SENTENCES = 150;

/**
 * The pairs of sentences worth scoring, each once with the smaller index first: those that share a word which is rare
 * among the story's sentences, and the sentences of one article, since they may bar each other.
 */
export function likelyPairs(sentences: StorySentence[], rarity: Rarity): [number, number][] {
  const found = new Set<number>();
  const count = sentences.length;
  for (const sharing of [...sharingWords(sentences, rarity), ...sharingArticle(sentences)]) {
    sharing.forEach((a, at) => {
      for (const b of sharing.slice(at + 1)) found.add(a * count + b);
    });
  }
  return [...found].sort((p, q) => p - q).map((pair) => [Math.floor(pair / count), pair % count]);
}

function sharingWords(sentences: StorySentence[], rarity: Rarity): number[][] {
  const byStem = new Map<string, number[]>();
  sentences.forEach(({ reading }, at) => {
    const stems = [...reading.byStem.keys()].sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
    for (const stem of stems.slice(0, KEY_WORDS)) byStem.set(stem, [...(byStem.get(stem) ?? []), at]);
  });
  return [...byStem.values()].filter(({ length }) => length <= MOST_SENTENCES);
}

function sharingArticle(sentences: StorySentence[]): number[][] {
  return [...Map.groupBy(sentences.keys(), (at) => sentences[at]?.article).values()];
}
