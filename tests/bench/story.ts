import { loadPacks } from '../../lib/cli/load-packs.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { coveragePages } from '../fixtures/coverage-page.ts';
import { add, emptyTally, f1, type PageScore, precision, recall, scorePage, type Tally } from './coverage.ts';
import { isThere } from './data.ts';
import type { Bench, BenchResult, Figure } from './figure.ts';
import { calibrationError, reliability } from './metrics.ts';
import { scoreOriginals } from './originals.ts';

const COVERAGE = new URL('../fixtures/coverage/', import.meta.url);
/** Pages of which only totals are read. */
const UNSEEN = new URL('../fixtures/coverage-unseen/', import.meta.url);

/** Third-party texts, measured where they are at hand. */
const ORIGINALS = ['story/originals', 'story/facts.md'];

export const story: Bench = { name: 'story', needs: [], run: scoreStory };

async function scoreStory(): Promise<BenchResult> {
  const packs = await loadPacks([]);
  if (packs.length === 0) return { figures: [] };
  const originals = ORIGINALS.every(isThere) ? scoreOriginals(packs) : [];
  const [scores, unseen] = [COVERAGE, UNSEEN].map((folder) => scoresIn(folder, packs)) as [
    PageScore[],
    PageScore[],
  ];
  const figures = [
    ...coverageFigures('story', scores),
    ...originals,
    ...coverageFigures('story-unseen', unseen),
  ];
  return { figures, reliability: reliability(scores.flatMap((score) => score.rows)) };
}

function scoresIn(folder: URL, packs: StoryPack[]): PageScore[] {
  return coveragePages(folder)
    .filter(({ kind }) => kind === 'article')
    .map((page) => scorePage(page, packs));
}

function coverageFigures(bench: string, scores: PageScore[]): Figure[] {
  const english = scores.filter(({ page }) => page.language === 'en');
  const others = scores.filter(({ page }) => page.language !== 'en');
  const line = (figure: string, value: number, items: number): Figure => ({
    bench,
    figure,
    engine: value,
    baselines: {},
    items,
  });
  const omissions = sum(scores, 'omissions');
  const quotes = sum(scores, 'scareQuotes');
  const rows = scores.flatMap((score) => score.rows);
  return [
    line('facts-f1-english', f1(sum(english, 'facts')), english.length),
    line('facts-f1-other-languages', f1(sum(others, 'facts')), others.length),
    line('recognised-f1', f1(sum(scores, 'story')), scores.length),
    line('false-omissions', 1 - precision(omissions), omissions.hits + omissions.false),
    line('conflicts-precision', precision(sum(scores, 'conflicts')), scores.length),
    line('conflicts-recall', recall(sum(scores, 'conflicts')), scores.length),
    line('calibration-error', calibrationError(rows), rows.length),
    line('scare-quotes-precision', precision(quotes), quotes.hits + quotes.false),
    line('scare-quotes-recall', recall(quotes), quotes.hits + quotes.missed),
  ];
}

type Counted = 'facts' | 'story' | 'conflicts' | 'scareQuotes' | 'omissions';

function sum(scores: PageScore[], what: Counted): Tally {
  return scores.map((score) => score[what]).reduce(add, emptyTally());
}
