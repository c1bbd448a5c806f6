import { alignSentences } from '../../lib/engine/compare/align.ts';
import { wordOverlap, wordsOf } from './baselines.ts';
import { readLines } from './data.ts';
import type { Bench, BenchResult, Figure } from './figure.ts';
import { bestF1, rates } from './metrics.ts';

export interface ChangedFact {
  claim: string;
  evidence: string;
  label: 'SUPPORTS' | 'REFUTES';
  claimHasNumber: boolean;
}

const CLAIMS = 'bench/changed-facts/v0.2-dev.jsonl';

export function changedFacts(): ChangedFact[] {
  return readLines<ChangedFact>(CLAIMS);
}

export const changed: Bench = { name: 'changed-facts', needs: [CLAIMS], run: scoreClaims };

function scoreClaims(): BenchResult {
  const claims = changedFacts();
  const withNumbers = claims.filter(({ claimHasNumber }) => claimHasNumber);
  return { figures: [...figures('changed-facts-numbers', withNumbers), ...figures('changed-facts', claims)] };
}

function figures(bench: string, claims: ChangedFact[]): Figure[] {
  const engine = ratesOn(claims, differs);
  const simple = { numbers: ratesOn(claims, lacksNumber), overlap: ratesOn(claims, lowOverlap(claims)) };
  return (['precision', 'recall'] as const).map((figure) => ({
    bench,
    figure,
    engine: engine[figure],
    baselines: { numbers: simple.numbers[figure], overlap: simple.overlap[figure] },
    items: claims.length,
  }));
}

function ratesOn(claims: ChangedFact[], says: (claim: ChangedFact) => boolean) {
  return rates(claims.map((claim) => ({ said: says(claim), hit: claim.label === 'REFUTES' })));
}

function differs({ claim, evidence }: ChangedFact): boolean {
  return alignSentences(claim, evidence).differences.length > 0;
}

/** A number in the claim that the evidence has not. */
function lacksNumber({ claim, evidence }: ChangedFact): boolean {
  const known = new Set(wordsOf(evidence));
  return wordsOf(claim).some((word) => /\d/.test(word) && !known.has(word));
}

/** Little in common, under the threshold at which this does best. */
function lowOverlap(claims: ChangedFact[]): (claim: ChangedFact) => boolean {
  const unlike = ({ claim, evidence }: ChangedFact) => 1 - wordOverlap(claim, evidence);
  const scored = claims.map((claim) => ({ score: unlike(claim), hit: claim.label === 'REFUTES' }));
  const { threshold } = bestF1(scored);
  return (claim) => unlike(claim) >= threshold;
}
