import Fuse from 'fuse.js';
import { auc, bestF1, type Scored } from './metrics.ts';

/** The methods anyone would try first, written here from scratch so that nothing of the engine helps them. */

export interface LabelledPair {
  a: string;
  b: string;
  hit: boolean;
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The share of all words of two texts that both have (Jaccard). */
export function wordOverlap(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const all = new Set([...wordsA, ...wordsB]).size;
  return all === 0 ? 0 : shared(wordsA, wordsB) / all;
}

/** The share of `a`'s words that `b` has. */
export function containment(a: string, b: string): number {
  const [wordsA, wordsB] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return wordsA.size === 0 ? 0 : shared(wordsA, wordsB) / wordsA.size;
}

function shared(a: Set<string>, b: Set<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** A TF-IDF cosine, its rarities counted over the given texts (sublinear tf, smoothed idf). */
export function tfidfOver(texts: Iterable<string>): (a: string, b: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of new Set(texts)) {
    total++;
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const vectors = new Map<string, Map<string, number>>();
  const vectorOf = (text: string) => {
    const known = vectors.get(text) ?? unitVector(text, (word) => idf(total, counts.get(word) ?? 0));
    vectors.set(text, known);
    return known;
  };
  return (a, b) => {
    const [first, second] = [vectorOf(a), vectorOf(b)];
    return [...first].reduce((dot, [word, weight]) => dot + weight * (second.get(word) ?? 0), 0);
  };
}

function idf(total: number, count: number): number {
  return Math.log((1 + total) / (1 + count)) + 1;
}

function unitVector(text: string, rarity: (word: string) => number): Map<string, number> {
  const counts = countWords(wordsOf(text));
  const vector = new Map<string, number>();
  for (const [word, count] of counts) vector.set(word, (1 + Math.log(count)) * rarity(word));
  const norm = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / norm);
  return vector;
}

/** How often each word (or shingle) stands there. */
export function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Fuse.js alone: how well it finds `a` in `b`, wherever it stands. */
function fuseScore(a: string, b: string): number {
  const fuse = new Fuse([b], { includeScore: true, ignoreLocation: true, threshold: 1 });
  return 1 - (fuse.search(a)[0]?.score ?? 1);
}

/** The baselines' AUC or best F1 over labelled pairs; Fuse.js, which is slow, on those of `some` alone. */
export function pairBaselines(
  pairs: LabelledPair[],
  some: LabelledPair[],
): { auc: Record<string, number>; f1: Record<string, number> } {
  const tfidf = tfidfOver(pairs.flatMap(({ a, b }) => [a, b]));
  const scored: Record<string, Scored[]> = {
    overlap: pairs.map(({ a, b, hit }) => ({ score: wordOverlap(a, b), hit })),
    tfidf: pairs.map(({ a, b, hit }) => ({ score: tfidf(a, b), hit })),
    fuse: some.map(({ a, b, hit }) => ({ score: fuseScore(a, b), hit })),
  };
  return { auc: mapValues(scored, auc), f1: mapValues(scored, (items) => bestF1(items).f1) };
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
