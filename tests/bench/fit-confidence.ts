import { readFileSync, writeFileSync } from 'node:fs';
import { confidenceOf, isOnPage } from '../../lib/engine/compare/confidence.ts';
import type { Knot } from '../../lib/engine/compare/knot.ts';
import { DOUBTFUL_FROM, REPORTS_FROM } from '../../lib/engine/match/match-facts.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { coveragePages } from '../fixtures/coverage-page.ts';
import { fitKnots } from './fit-knots.ts';
import { holdOutPages } from './held-out-pages.ts';
import { calibrationError, reliability, type Scored } from './metrics.ts';
import { type ScoredFact, scoreFacts } from './scored-facts.ts';

/**
 * `node tests/bench/fit-confidence.ts`: how often what a comparison says of a fact is right, on labelled pages whose
 * cues were fitted without them. Writes the knots, and what knots fitted on the other pages reach on each, into
 * `lib/engine/compare/confidence-knots.ts`; prints what other thresholds of doubt would do. About ten minutes.
 */
const FILE = new URL('../../lib/engine/compare/confidence-knots.ts', import.meta.url);
const PACK = new URL('../../public/packs/uk-norway-pact.json', import.meta.url);
const COVERAGE = new URL('../fixtures/coverage/', import.meta.url);
const FOLDS = 5;
const DOUBTS = [0.2, 0.35, 0.45, 0.55, 0.65];

const pack: StoryPack = JSON.parse(readFileSync(PACK, 'utf8'));
const pages = coveragePages(COVERAGE).filter(
  ({ kind, expect }) => kind === 'article' && expect.story === pack.id,
);
const folds = holdOutPages(pages, pack, FOLDS).map((held) => scoreFacts(held.pages, held.pack));
const facts = folds.flat();

const judged = folds.flatMap((held) => {
  const knots = fitKnots(folds.filter((fold) => fold !== held).flat());
  return held.map((fact) => judgedBy(fact, knots));
});
writeFileSync(FILE, fileOf(fitKnots(facts), judged));
console.log(readFileSync(FILE, 'utf8'));
for (const from of DOUBTS) console.log(doubtLine(from));

function judgedBy({ score, told }: ScoredFact, knots: Knot[]): Scored {
  return { score: confidenceOf(score, knots), hit: isOnPage(score) === told };
}

function fileOf(knots: Knot[], judged: Scored[]): string {
  return [
    "import type { Knot } from './knot.ts';",
    '',
    '/*',
    ' * Written by `node tests/bench/fit-confidence.ts`; not to be edited by hand. On the labelled pages, each with cues and',
    ` * knots fitted without it, the confidence of ${judged.length} rows (calibration error ${calibrationError(judged).toFixed(3)}):`,
    ' *',
    ...reliability(judged)
      .filter(({ items }) => items > 0)
      .map(
        ({ from, to, items, score, hits }) =>
          ` *   ${from.toFixed(1)}–${to.toFixed(1)}: ${items} rows, mean confidence ${score.toFixed(3)}, right ${hits.toFixed(3)}`,
      ),
    ' */',
    'export const TOLD_BY_SCORE: readonly Knot[] = [',
    ...knots.map(({ score, told }) => `  { score: ${rounded(score)}, told: ${rounded(told)} },`),
    '];',
    '',
  ].join('\n');
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Of the facts not reported and not in doubt by their tellings: what doubt by cues from a probability on makes of them. */
function doubtLine(from: number): string {
  const open = facts.filter(({ score, tellings }) => score < REPORTS_FROM && tellings < DOUBTFUL_FROM);
  const count = (some: ScoredFact[]) => `${some.length}, told ${some.filter(({ told }) => told).length}`;
  const silent = count(open.filter(({ cues }) => cues < from));
  return `doubt by cues from ${from}: silent ${silent}; in doubt ${count(open.filter(({ cues }) => cues >= from))}`;
}
