import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changed } from './changed-facts.ts';
import { claims } from './claims.ts';
import { confirmed } from './confirmed.ts';
import { isThere } from './data.ts';
import { extract } from './extract.ts';
import type { Bench, BenchResult } from './figure.ts';
import { figureTable, resultsMarkdown } from './present.ts';
import { sameEvent, sameEventWithArticles } from './same-event.ts';
import { sameStory } from './same-story.ts';
import { sentences } from './sentences.ts';
import { story } from './story.ts';

const BENCHES = [
  sameEvent,
  sameEventWithArticles,
  sameStory,
  confirmed,
  changed,
  claims,
  sentences,
  extract,
  story,
];

const RESULTS = new URL('RESULTS.md', import.meta.url);
const PACKAGE = new URL('../../package.json', import.meta.url);

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});

const results = new Map<string, BenchResult>();
for (const bench of chosenBenches()) {
  const missing = bench.needs.filter((path) => !isThere(path));
  if (missing.length > 0) {
    console.error(
      `${bench.name}: left out, its data is not there: ../shared/${missing.join(', ../shared/')}`,
    );
    continue;
  }
  const result = await bench.run();
  results.set(bench.name, result);
  if (values.json) for (const figure of result.figures) console.log(JSON.stringify(figure));
}
if (!values.json) console.log(figureTable([...results.values()].flatMap((result) => result.figures)));
if (results.size === BENCHES.length) writeFileSync(RESULTS, resultsMarkdown(results, heading()));

function chosenBenches(): Bench[] {
  const { only } = values;
  if (only === undefined) return BENCHES;
  const chosen = BENCHES.filter(({ name }) => only.includes(name));
  if (chosen.length > 0) return chosen;
  console.error(
    `No bench is called ${only.join(', ')}. There are: ${BENCHES.map(({ name }) => name).join(', ')}`,
  );
  return [];
}

function heading(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  return [
    `# What was measured\n\nCrossread ${version}, ${day}, by \`npm run bench\`. The data and the figures are described in`,
    'the benchmark’s own note; the simple methods’ F1 is at the threshold that suits them best on these very items,',
    'the engine’s at its own. The pair figures are on the splits its weights were fitted on: the cross-validated ones,',
    'which are the ones to believe, stand at the head of `lib/engine/match/pair/weights.ts`.',
  ].join('\n');
}
