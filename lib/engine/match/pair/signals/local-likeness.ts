import { type Rarity, rarityIn } from '../../idf.ts';
import { counterpart, type KinWorth, NEAR_KIN } from '../counterpart.ts';
import type { SentenceReading } from '../sentence-reading.ts';

/** How rare a stem is among the sentences of two articles: what every one of them tells says nothing there. */
export function localRarity(a: SentenceReading[], b: SentenceReading[]): Rarity {
  return rarityIn([...a, ...b].map(({ byStem }) => byStem.keys()));
}

/** The cosine of two sentences' words by their rarity in the two articles, 0..1; a word's kin counts in part. */
export function localLikeness(
  a: SentenceReading,
  b: SentenceReading,
  rarity: Rarity,
  worth: KinWorth = NEAR_KIN,
): number {
  let [dot, normA, normB] = [0, 0, 0];
  for (const word of a.byStem.values()) {
    const weight = rarity(word.stem) ** 2;
    normA += weight;
    dot += counterpart(word, b, worth) * weight;
  }
  for (const { stem } of b.byStem.values()) normB += rarity(stem) ** 2;
  return normA * normB === 0 ? 0 : Math.min(1, dot / Math.sqrt(normA * normB));
}
