import { writeFileSync } from 'node:fs';
import { coveragePages } from '../fixtures/coverage-page.ts';
import { rates } from './metrics.ts';
import { type Example, fitLogistic } from './regression.ts';
import { scareSamples } from './scare-samples.ts';

/**
 * Fits how much each feature of a quoted fragment speaks for a scare quote, and writes it with what is reached on
 * tables held back into `lib/engine/framing/scare-weights.ts`:
 *
 *     node tests/bench/fit-scare-quotes.ts
 *
 * On the tables of `tests/engine/framing` that the engine is developed on and the pages of `tests/fixtures/coverage`;
 * each table is held back once.
 */
const FILE = new URL('../../lib/engine/framing/scare-weights.ts', import.meta.url);
const COVERAGE = new URL('../fixtures/coverage/', import.meta.url);
const RIDGE = 4;
/** The least share of those called scare quotes that are, on tables held back; of pages nobody has seen .95 are wanted. */
const LEAST_PRECISION = 0.962;
/** In log-odds, from as likely as not. */
const THRESHOLDS = Array.from({ length: 30 }, (_, step) => step / 10);

type Fitted = Record<string, number> & { bias: number };

interface Held {
  topic: string;
  score: number;
  hit: boolean;
}

const samples = scareSamples(coveragePages(COVERAGE));
const features = [...new Set(samples.flatMap(({ values }) => Object.keys(values)))].sort();
const topics = [...new Set(samples.map(({ topic }) => topic))];
const held = topics.flatMap(heldBack);
const threshold = THRESHOLDS.find((from) => ratesFrom(held, from).precision >= LEAST_PRECISION) ?? 0;
writeWeights(fitLogistic(samples, features, RIDGE), threshold);

function heldBack(topic: string): Held[] {
  const weights = fitLogistic(
    samples.filter((sample) => sample.topic !== topic),
    features,
    RIDGE,
  );
  return samples
    .filter((sample) => sample.topic === topic)
    .map((sample) => ({ topic, score: scoreOf(sample, weights), hit: sample.hit }));
}

function scoreOf({ values }: Example, weights: Fitted): number {
  return Object.keys(values).reduce((sum, feature) => sum + (weights[feature] ?? 0), weights.bias);
}

function ratesFrom(items: Held[], from: number) {
  return rates(items.map(({ score, hit }) => ({ said: score >= from, hit })));
}

function figureOf(name: string, items: Held[]): string {
  const { precision, recall } = ratesFrom(items, threshold);
  const scare = items.filter(({ hit }) => hit).length;
  return `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${scare}`;
}

function writeWeights({ bias, ...weights }: Fitted, from: number): void {
  const figures = [
    figureOf('all', held),
    ...topics.map((topic) =>
      figureOf(
        topic,
        held.filter((item) => item.topic === topic),
      ),
    ),
  ];
  for (const figure of figures) console.log(figure);
  const entries = Object.entries(weights).map(
    ([feature, weight]) => `  ${/-/.test(feature) ? `'${feature}'` : feature}: ${Number(weight.toFixed(2))},`,
  );
  const text = [
    "import type { FragmentFeature } from './fragment-feature.ts';",
    '',
    '/*',
    ' * Written by `node tests/bench/fit-scare-quotes.ts`; not to be edited by hand. A logistic regression. Scare quotes at',
    ' * the threshold below, each table scored by weights fitted on the others:',
    ' *',
    ...figures.map((figure) => ` *   ${figure}`),
    ' */',
    '',
    '/** How much each feature speaks for a scare quote, in log-odds. */',
    'export const SCARE_WEIGHTS: Readonly<Partial<Record<FragmentFeature, number>>> = {',
    ...entries,
    '};',
    '',
    `export const SCARE_BIAS = ${Number(bias.toFixed(2))};`,
    '',
    '/** The least log-odds that make a scare quote. */',
    `export const SCARE_FROM = ${from};`,
    '',
  ];
  writeFileSync(FILE, text.join('\n'));
}
