import { alignArticles, alignSentences } from '../../lib/engine/compare/align.ts';
import { RETELLING_DOUBTFUL_FROM } from '../../lib/engine/match/match-reports.ts';
import { readSentence } from '../../lib/engine/match/pair/read-sentence.ts';
import { compareWithReports } from '../../lib/engine/match/report-likeness.ts';
import { pairBaselines } from './baselines.ts';
import { readLines, sample } from './data.ts';
import type { Bench, BenchResult, Figure } from './figure.ts';
import { auc, bestF1, rates, reliability } from './metrics.ts';

export interface ConfirmedPair {
  topic: string;
  a: string;
  b: string;
  doc: string;
  label: number;
}

/** A pair as the engine judged it, and whether people hold that one confirms the other. */
interface Judged {
  score: number;
  same: boolean;
  hit: boolean;
}

const PAIRS = 'bench/confirmed/sentence-pairs.jsonl';
const FUSE_SAMPLE = 300;

export function confirmedPairs(): ConfirmedPair[] {
  return readLines<ConfirmedPair>(PAIRS);
}

export const confirmed: Bench = { name: 'confirmed', needs: [PAIRS], run: scoreLinks };

/**
 * `confirmed` with both texts known to be of one story, as whoever asks what another text confirms has them: by the
 * measure that a page's sentences are compared with a story's reports by, and `same` where it is at least in doubt.
 * `confirmed-with-articles` as `align` has two texts, not knowing of what story either is; `confirmed-alone` from the
 * two sentences and nothing else.
 */
function scoreLinks(): BenchResult {
  const pairs = confirmedPairs();
  const items = pairs.map(({ a, b, label }) => ({ a, b, hit: label === 1 }));
  const baselines = pairBaselines(items, sample(items, FUSE_SAMPLE));
  const inStory = pageAndReports(pairs).flatMap(judgeInStory);
  const withArticles = pageAndReports(pairs).flatMap(judgeAligned);
  const alone = items.map(({ a, b, hit }) => ({ ...alignSentences(a, b), hit }));
  return {
    figures: [
      ...figures('confirmed', inStory, baselines),
      ...figures('confirmed-with-articles', withArticles, baselines),
      ...figures('confirmed-alone', alone, baselines),
    ],
    reliability: reliability(inStory),
  };
}

/** A text that is read as a page is, and what one other text says as the reports it is compared with. */
export function pageAndReports(
  pairs: ConfirmedPair[],
): { pairs: ConfirmedPair[]; page: string[]; reports: string[] }[] {
  return [...Map.groupBy(pairs, ({ topic, doc }) => `${topic} ${doc}`).values()].map((own) => ({
    pairs: own,
    page: [...new Set(own.map(({ a }) => a))],
    reports: [...new Set(own.map(({ b }) => b))],
  }));
}

function judgeInStory({ pairs, page, reports }: ReturnType<typeof pageAndReports>[number]): Judged[] {
  const read = (text: string) => readSentence(text, 'en');
  const { probabilityOf } = compareWithReports(page.map(read), reports.map(read));
  return pairs.map(({ a, b, label }) => {
    const score = probabilityOf(page.indexOf(a), reports.indexOf(b));
    return { score, same: score >= RETELLING_DOUBTFUL_FROM, hit: label === 1 };
  });
}

function judgeAligned({ pairs, page, reports }: ReturnType<typeof pageAndReports>[number]): Judged[] {
  const aligned = new Map(alignArticles(page, reports).map((found) => [found.pair.join(), found]));
  return pairs.map(({ a, b, label }) => {
    const found = aligned.get([page.indexOf(a), reports.indexOf(b)].join());
    return { score: found?.score ?? 0, same: found?.same ?? false, hit: label === 1 };
  });
}

function figures(bench: string, judged: Judged[], baselines: ReturnType<typeof pairBaselines>): Figure[] {
  const f1 = rates(judged.map(({ same, hit }) => ({ said: same, hit }))).f1;
  const items = judged.length;
  return [
    { bench, figure: 'auc', engine: auc(judged), baselines: baselines.auc, items },
    { bench, figure: 'f1', engine: f1, baselines: baselines.f1, items },
    { bench, figure: 'f1-best-threshold', engine: bestF1(judged).f1, baselines: baselines.f1, items },
  ];
}
