import { alignSentences } from '../../lib/engine/compare/align.ts';
import { pairBaselines } from './baselines.ts';
import { readLines, sample } from './data.ts';
import type { Bench, BenchResult } from './figure.ts';
import { auc, bestF1, rates, reliability } from './metrics.ts';

export interface ConfirmedPair {
  topic: string;
  a: string;
  b: string;
  doc: string;
  label: number;
}

const PAIRS = 'bench/confirmed/sentence-pairs.jsonl';
const FUSE_SAMPLE = 300;

export function confirmedPairs(): ConfirmedPair[] {
  return readLines<ConfirmedPair>(PAIRS);
}

export const confirmed: Bench = { name: 'confirmed', needs: [PAIRS], run: scoreLinks };

function scoreLinks(): BenchResult {
  const pairs = confirmedPairs().map(({ a, b, label }) => ({ a, b, hit: label === 1 }));
  const found = pairs.map(({ a, b, hit }) => ({ ...alignSentences(a, b), hit }));
  const baselines = pairBaselines(pairs, sample(pairs, FUSE_SAMPLE));
  const bench = 'confirmed';
  const items = pairs.length;
  const f1 = rates(found.map(({ same, hit }) => ({ said: same, hit }))).f1;
  return {
    figures: [
      { bench, figure: 'auc', engine: auc(found), baselines: baselines.auc, items },
      { bench, figure: 'f1', engine: f1, baselines: baselines.f1, items },
      { bench, figure: 'f1-best-threshold', engine: bestF1(found).f1, baselines: baselines.f1, items },
    ],
    reliability: reliability(found),
  };
}
