import type { Rarity } from './idf.ts';
import type { SentenceReading } from './pair/sentence-reading.ts';

/**
 * Two sentences that share less of the shorter one's words, by their squared rarity, are not compared. Of the pairs
 * of ECB+ that are at least in doubt 0.2 % share less, of those that tell the same none.
 */
const LEAST_SHARED = 0.03;

/** Finds, for a sentence, the indexes of the reports worth comparing it with. */
export type LikelyReports = (sentence: SentenceReading) => number[];

/** A shortlist over reports by the words that they share with a sentence, rare ones first of all. */
export function likelyReports(reports: SentenceReading[], rarity: Rarity): LikelyReports {
  const weight = (stem: string) => rarity(stem) ** 2;
  const total = ({ byStem }: SentenceReading) =>
    [...byStem.keys()].reduce((sum, stem) => sum + weight(stem), 0);
  const totals = reports.map(total);
  const byStem = new Map<string, number[]>();
  reports.forEach((report, at) => {
    for (const stem of report.byStem.keys()) {
      const having = byStem.get(stem);
      if (having) having.push(at);
      else byStem.set(stem, [at]);
    }
  });
  return (sentence) => {
    const shared = new Map<number, number>();
    for (const stem of sentence.byStem.keys()) {
      for (const at of byStem.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight(stem));
    }
    const own = total(sentence);
    const isLikely = (at: number) => (shared.get(at) ?? 0) >= LEAST_SHARED * Math.min(own, totals[at] ?? 0);
    return [...shared.keys()].filter(isLikely);
  };
}
