import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isThere } from './data.ts';
import type { Bench, BenchResult } from './figure.ts';
import { resultsMarkdown, resultsText } from './present.ts';

/** Each is loaded only when it runs. */
const BENCHES: Record<string, () => Promise<Bench>> = {
  'same-event': async () => (await import('./same-event.ts')).sameEvent,
  'same-event-with-articles': async () => (await import('./same-event.ts')).sameEventWithArticles,
  'same-story': async () => (await import('./same-story.ts')).sameStory,
  'derived-facts': async () => (await import('./derived-facts.ts')).derivedFacts,
  'stories-apart': async () => (await import('./stories-apart.ts')).storiesApart,
  gathered: async () => (await import('./gathered.ts')).gathered,
  confirmed: async () => (await import('./confirmed.ts')).confirmed,
  'changed-facts': async () => (await import('./changed-facts.ts')).changed,
  claims: async () => (await import('./claims.ts')).claims,
  sentences: async () => (await import('./sentences.ts')).sentences,
  extract: async () => (await import('./extract.ts')).extract,
  story: async () => (await import('./story.ts')).story,
  scale: async () => (await import('./scale/scale.ts')).scale,
};
const NAMES = Object.keys(BENCHES);
/** Takes a quarter of an hour, most of it MiniSearch's and Fuse.js's: it runs when it is named. */
const SCALE = 'scale';
const USUAL = NAMES.filter((name) => name !== SCALE);

const RESULTS = new URL('RESULTS.md', import.meta.url);
const SCALE_RESULTS = new URL('SCALE.md', import.meta.url);
const PACKAGE = new URL('../../package.json', import.meta.url);

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
});

const results = new Map<string, BenchResult>();
for (const name of chosenNames()) {
  const bench = (await BENCHES[name]?.()) as Bench;
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
if (!values.json) console.log(resultsText(results));
const scale = results.get(SCALE);
if (scale) writeFileSync(SCALE_RESULTS, resultsMarkdown(new Map([[SCALE, scale]]), scaleHeading()));
if (USUAL.every((name) => results.has(name))) writeFileSync(RESULTS, resultsMarkdown(results, heading()));

function chosenNames(): string[] {
  const { only } = values;
  if (only === undefined) return USUAL;
  const unknown = only.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0)
    console.error(`No bench is called ${unknown.join(', ')}. There are: ${NAMES.join(', ')}`);
  return NAMES.filter((name) => only.includes(name));
}

function scaleHeading(): string {
  return `# A library of many articles\n\n${versionAndDay()}, by \`npm run bench -- --only scale\`: made-up news in the built extension in Chromium.`;
}

function versionAndDay(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  return `Crossread ${version}, ${new Date().toISOString().slice(0, 10)}`;
}

function heading(): string {
  return [
    `# What was measured\n\n${versionAndDay()}, by \`npm run bench\`. The data and the figures are described in`,
    'the benchmark’s own note; the simple methods’ F1 is at the threshold that suits them best on these very items,',
    'the engine’s at its own. The pair figures are on the topics its weights were fitted on; those on topics held back',
    'stand at the head of `lib/engine/match/pair/weights.ts`. Even these are somewhat kind to the engine: its thresholds,',
    'a few constants and the rules for conflicting details were chosen while looking at the same files.',
  ].join('\n');
}
