import { counterpart, type KinWorth, NEAR_KIN } from '../counterpart.ts';
import type { PairWord, SentenceReading, WordClass } from '../sentence-reading.ts';

/**
 * What a word of each class weighs beside its rarity. Names and numbers weigh more: two look-alike events share the
 * words for what happened. On the benchmarks 1.3 is the best exchange between telling look-alikes apart (more) and
 * telling what of one event is told (less).
 */
const CLASS_WEIGHT: Record<WordClass, number> = {
  plain: 1,
  name: 1.3,
  place: 1.3,
  number: 1.5,
  weekday: 0.75,
  month: 0.75,
};
/** What the sentence that says less, and the one that says more, say beyond the other. */
const LESSER_REST = 0.5;
const GREATER_REST = 0.2;
/** Two words in common are little evidence, however short the sentences. */
const SMOOTHING = 3;

/**
 * How much two sentences share of what they say, 0..1: Tversky's ratio (1977, "Features of similarity") of what both
 * have to that and what one has alone, words weighed by rarity. What the longer sentence says beyond the shorter
 * counts little: to tell more is not to tell something else.
 */
export function likeness(a: SentenceReading, b: SentenceReading, worth: KinWorth = NEAR_KIN): number {
  const [inA, inB] = [shares(a, b, worth), shares(b, a, worth)];
  const common = (inA.common + inB.common) / 2;
  const [lesser, greater] = [Math.min(inA.alone, inB.alone), Math.max(inA.alone, inB.alone)];
  return common / (common + LESSER_REST * lesser + GREATER_REST * greater + SMOOTHING);
}

function shares(
  reading: SentenceReading,
  other: SentenceReading,
  worth: KinWorth,
): { common: number; alone: number } {
  let [common, alone] = [0, 0];
  for (const word of reading.byStem.values()) {
    const weight = weightOf(word);
    const met = counterpart(word, other, worth);
    common += met * weight;
    alone += (1 - met) * weight;
  }
  return { common, alone };
}

/**
 * Rarity counts by its root: a name nobody has heard of is not eight times a word. Of the powers 0.5, 0.75, 1, 1.5 the
 * best.
 */
function weightOf({ kind, rarity }: PairWord): number {
  return CLASS_WEIGHT[kind] * Math.sqrt(rarity);
}
