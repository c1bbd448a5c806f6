import { alignArticles } from '../../lib/engine/compare/align.ts';
import { containment, tfidfOver } from './baselines.ts';
import { readLines } from './data.ts';
import type { Bench, BenchResult, Figure } from './figure.ts';
import { auc } from './metrics.ts';

interface Summary {
  hash: string;
  dataset: 'cnndm' | 'bbc';
  summary: string[];
  /** The share of its sentences that people found without an error. */
  factuality: number;
}

const ARTICLES = 'bench/claims/articles.jsonl';
const SUMMARIES = 'bench/claims/summaries.jsonl';
/** A summary counts as confirmed when two thirds of it are: the label on which containment reaches its known .73. */
const CONFIRMED_FROM = 0.66;

/** A summary, the article it is of, and whether the article bears it out. */
export interface Claim {
  dataset: Summary['dataset'];
  sentences: string[];
  article: string[];
  hit: boolean;
}

export function summaryClaims(): Claim[] {
  const articles = new Map(
    readLines<{ hash: string; sentences: string[] }>(ARTICLES).map(({ hash, sentences }) => [
      hash,
      sentences,
    ]),
  );
  return readLines<Summary>(SUMMARIES).map(({ hash, dataset, summary, factuality }) => ({
    dataset,
    sentences: summary,
    article: articles.get(hash) ?? [],
    hit: factuality >= CONFIRMED_FROM,
  }));
}

export const claims: Bench = { name: 'claims', needs: [ARTICLES, SUMMARIES], run: scoreSummaries };

function scoreSummaries(): BenchResult {
  const all = summaryClaims();
  const daily = all.filter(({ dataset }) => dataset === 'cnndm');
  const broadcaster = all.filter(({ dataset }) => dataset === 'bbc');
  return { figures: [figure('claims', daily), figure('claims-bbc', broadcaster)] };
}

function figure(bench: string, items: Claim[]): Figure {
  const tfidf = tfidfOver(items.flatMap(({ article }) => article));
  const score = (weigh: (claim: Claim) => number) =>
    auc(items.map((claim) => ({ score: weigh(claim), hit: claim.hit })));
  return {
    bench,
    figure: 'auc',
    engine: score(engineScore),
    baselines: {
      containment: score((claim) => weakest(claim, containment)),
      tfidf: score((claim) => weakest(claim, tfidf)),
    },
    items: items.length,
  };
}

/** A summary is as sure as its weakest sentence, a sentence as the best sentence of the article. */
function weakest({ sentences, article }: Claim, likeness: (a: string, b: string) => number): number {
  const best = (claim: string) => Math.max(0, ...article.map((sentence) => likeness(claim, sentence)));
  return Math.min(1, ...sentences.map(best));
}

function engineScore({ sentences, article }: Claim): number {
  const best = sentences.map(() => 0);
  for (const { pair, score, differences } of alignArticles(sentences, article)) {
    if (differences.length === 0) best[pair[0]] = Math.max(best[pair[0]] ?? 0, score);
  }
  return Math.min(1, ...best);
}
