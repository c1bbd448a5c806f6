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
  const [fewer, more] = [vectorOf(a, rarity), vectorOf(b, rarity)].sort(
    (one, other) => one.weights.size - other.weights.size,
  ) as [RunVector, RunVector];
  if (fewer.norm * more.norm === 0) return 0;
  let dot = 0;
  for (const [run, weight] of fewer.weights) dot += weight * (more.weights.get(run) ?? 0);
  return Math.min(1, dot / (fewer.norm * more.norm));
}

/** A sentence's runs, each by how often and how rare it is. */
interface RunVector {
  weights: Map<string, number>;
  norm: number;
}

const vectors = new WeakMap<Rarity, WeakMap<SentenceReading, RunVector>>();

/** Worked out once for each sentence and rarity: a sentence is compared with very many. */
function vectorOf(reading: SentenceReading, rarity: Rarity): RunVector {
  const own = vectors.get(rarity) ?? new WeakMap<SentenceReading, RunVector>();
  vectors.set(rarity, own);
  const vector = own.get(reading) ?? makeVector(reading, rarity);
  own.set(reading, vector);
  return vector;
}

function makeVector(reading: SentenceReading, rarity: Rarity): RunVector {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [run, count] of runsOf(reading)) {
    const weight = (1 + Math.log(count)) * rarity(run);
    weights.set(run, weight);
    squares += weight * weight;
  }
  return { weights, norm: Math.sqrt(squares) };
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
