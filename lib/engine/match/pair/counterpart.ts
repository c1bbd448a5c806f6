import { type Kinship, kinOf } from './kin.ts';
import type { PairWord, SentenceReading } from './sentence-reading.ts';

/** What a word's kin in another sentence is worth; the same stem is worth 1. */
export type KinWorth = Readonly<Record<Kinship, number>>;

/** Distant kin of two words is chance more often than not where nothing is known of the sentences. */
export const NEAR_KIN: KinWorth = { family: 0.6, synonym: 0.4, distant: 0 };
/** Within one story it is not: it raises the AUC of `confirmed` by 0.003, whatever it is worth from 0.2 to 0.5. */
export const WIDE_KIN: KinWorth = { ...NEAR_KIN, distant: 0.3 };

const SPELLING_WORTH = 0.7;
/** Shorter names differ by one letter without being one name. */
const SPELLING_FROM = 5;

/** How well a word of one sentence is met in another, 0..1. */
export function counterpart(word: PairWord, other: SentenceReading, worth: KinWorth = NEAR_KIN): number {
  if (other.byStem.has(word.stem)) return 1;
  const kin = word.kind === 'number' ? 0 : bestKin(word, other, worth);
  return kin === 0 && word.kind === 'name' && isMisspelt(word, other) ? SPELLING_WORTH : kin;
}

function bestKin(word: PairWord, other: SentenceReading, worth: KinWorth): number {
  let best = 0;
  for (const [stem, kinship] of kinOf(word.stem)) {
    if (worth[kinship] > best && other.byStem.has(stem)) best = worth[kinship];
  }
  return best;
}

/** Whether the other sentence has the name with one letter more, fewer or other at its end or start. */
function isMisspelt({ lower }: PairWord, other: SentenceReading): boolean {
  return other.words.some((word) => word.kind === 'name' && areSpellings(lower, word.lower));
}

/** Whether two words can be one name: a letter more, fewer or other at its end or start (*Healy*, *Healey*). */
export function areSpellings(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (longer.length < SPELLING_FROM || longer.length - shorter.length > 1) return false;
  if (longer.length > shorter.length) return longer.startsWith(shorter) || longer.endsWith(shorter);
  return longer.slice(0, -1) === shorter.slice(0, -1) || longer.slice(1) === shorter.slice(1);
}
