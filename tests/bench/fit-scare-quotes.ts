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
/** The least share of those called scare quotes that are, on tables held back. */
const LEAST_PRECISION = 0.95;
/** In log-odds, from as likely as not. */
const THRESHOLDS = Array.from({ length: 30 }, (_, step) => step / 10);
}
