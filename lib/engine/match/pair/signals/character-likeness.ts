import { foldAccents } from '../../../text/words.ts';
import { type Rarity, rarityIn } from '../../idf.ts';
import type { SentenceReading } from '../sentence-reading.ts';

/** Four tell word forms and compounds apart well enough, and are the usual length (McNamee & Mayfield 2004). */
const RUN = 4;

const known = new WeakMap<SentenceReading, Map<string, number>>();

/** How rare a run of characters is among the sentences of two articles. */
export function runRarity(a: SentenceReading[], b: SentenceReading[]): Rarity {
  return rarityIn([...a, ...b].map((reading) => runsOf(reading).keys()));
}

/**
 * The cosine of two sentences' character runs by their rarity in the two articles, 0..1. It sees what stems do not:
 * compounds, spellings, inflections of names.
 */
export function characterLikeness(a: SentenceReading, b: SentenceReading, rarity: Rarity): number {
  let [dot, normA, normB] = [0, 0, 0];
  const other = runsOf(b);
  for (const [run, count] of runsOf(a)) {
    const weight = weightOf(count, rarity(run));
    normA += weight * weight;
    const met = other.get(run);
    if (met !== undefined) dot += weight * weightOf(met, rarity(run));
  }
  for (const [run, count] of other) normB += weightOf(count, rarity(run)) ** 2;
  return normA * normB === 0 ? 0 : Math.min(1, dot / Math.sqrt(normA * normB));
}

function weightOf(count: number, rarity: number): number {
  return (1 + Math.log(count)) * rarity;
}

function runsOf(reading: SentenceReading): Map<string, number> {
  const runs = known.get(reading) ?? countRuns(reading.text);
  known.set(reading, runs);
  return runs;
}

function countRuns(text: string): Map<string, number> {
  const plain = foldAccents(text.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= plain.length; at++) {
    const run = plain.slice(at, at + RUN);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
