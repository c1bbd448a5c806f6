import { readFileSync, writeFileSync } from 'node:fs';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { writePack } from '../../lib/engine/story/write-pack.ts';
import { coveragePages } from '../fixtures/coverage-page.ts';
import { fitCues } from './cue-fitting.ts';
import { pageSamples, tellingSamples } from './cue-samples.ts';

/**
 * `node tests/bench/fit-cues.ts`: fits the cues of the bundled pack's facts and writes them into it. Trained on the
 * tellings of `tests/fixtures/paraphrases` and the labelled pages of `tests/fixtures/coverage`, all written for
 * this.
 */
const PACK = new URL('../../public/packs/uk-norway-pact.json', import.meta.url);
const COVERAGE = new URL('../fixtures/coverage/', import.meta.url);

const pack: StoryPack = JSON.parse(readFileSync(PACK, 'utf8'));
const samples = [...tellingSamples(pack), ...pageSamples(coveragePages(COVERAGE), pack)];
const facts = pack.facts.map((fact) => ({ ...fact, cues: fitCues(samples, fact.id) }));
writeFileSync(PACK, writePack({ ...pack, facts }));
console.log(`${samples.length} sentences, ${facts.length} facts`);
