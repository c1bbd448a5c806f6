import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { passagesOf, readPage } from '../../lib/engine/compare/read-page.ts';
import { cuesIn } from '../../lib/engine/match/match-cues.ts';
import type { Passage } from '../../lib/engine/match/passage.ts';
import { readPassages } from '../../lib/engine/match/read-passages.ts';
import { knowledgeOf } from '../../lib/engine/story/knowledge.ts';
import type { Cues, StoryPack } from '../../lib/engine/story/pack.ts';
import { writePack } from '../../lib/engine/story/write-pack.ts';
import { splitSentences } from '../../lib/engine/text/sentences.ts';
import { type CoveragePage, coverageArticle, coveragePages } from '../fixtures/coverage-page.ts';

/**
 * `node tests/bench/fit-cues.ts`: fits the cues of the bundled pack's facts and writes them into it. Trained on the
 * tellings of `tests/fixtures/paraphrases` and the labelled pages of `tests/fixtures/coverage`, all written for
 * this; logistic regression by stochastic gradient descent with L2, one model a fact, the others' tellings and the
 * near misses as its negatives.
 */
const PACK = new URL('../../public/packs/uk-norway-pact.json', import.meta.url);
const PARAPHRASES = new URL('../fixtures/paraphrases/', import.meta.url);
const COVERAGE = new URL('../fixtures/coverage/', import.meta.url);

const EPOCHS = 25;
const RATE = 0.3;
const RATE_DECAY = 0.1;
const L2 = 0.003;
/** A fact's own tellings are some thirty among a thousand. */
const POSITIVE_WEIGHT = 3;
/** Weaker cues decide nothing and only make the pack larger. */
const LEAST_WEIGHT = 0.15;
const MOST_CUES = 120;

/** A line before each telling, so that "he" and "the pair" mean somebody. */
const OPENINGS: Record<string, string> = {
  en: 'Britain and Norway are at work on a defence agreement. Defence Secretary John Healey was with his Norwegian counterpart, Tore Sandvik.',
  nb: 'Storbritannia og Norge arbeider med en forsvarsavtale. Forsvarsminister John Healey var sammen med Tore Sandvik.',
  de: 'Großbritannien und Norwegen arbeiten an einem Verteidigungsabkommen. Verteidigungsminister John Healey war mit Tore Sandvik zusammen.',
};
const OPENING_SENTENCES = 2;

interface Sample {
  cues: string[];
  /** Facts it reports. */
  facts: Set<string>;
  /** Facts on which readers may disagree: no example of them, for or against. */
  unclear: Set<string>;
}

interface Tellings {
  tells: string[];
  nb: string[];
  de: string[];
  near: string[];
}

function main(): void {
  const pack: StoryPack = JSON.parse(readFileSync(PACK, 'utf8'));
  const samples = [...tellingSamples(pack), ...pageSamples(pack)];
  const facts = pack.facts.map((fact) => ({ ...fact, cues: fitCues(samples, fact.id) }));
  writeFileSync(PACK, writePack({ ...pack, facts }));
  console.log(`${samples.length} sentences, ${facts.length} facts`);
}

function tellingSamples(pack: StoryPack): Sample[] {
  return readdirSync(PARAPHRASES).flatMap((name) => {
    const facts: Record<string, Tellings> = JSON.parse(readFileSync(new URL(name, PARAPHRASES), 'utf8'));
    return Object.entries(facts).flatMap(([fact, { tells, nb, de, near }]) => [
      ...tells.map((text) => tellingSample(text, 'en', [fact], [], pack)),
      ...nb.map((text) => tellingSample(text, 'nb', [fact], [], pack)),
      ...de.map((text) => tellingSample(text, 'de', [fact], [], pack)),
      // It may report another fact: it is an example against its own alone.
      ...near.map((text) => tellingSample(text, 'en', [], otherFacts(fact, pack), pack)),
    ]);
  });
}

function otherFacts(fact: string, pack: StoryPack): string[] {
  return pack.facts.map(({ id }) => id).filter((id) => id !== fact);
}

function tellingSample(
  text: string,
  language: string,
  facts: string[],
  unclear: string[],
  pack: StoryPack,
): Sample {
  const sentences = splitSentences(`${OPENINGS[language]}\n\n${text}`).map((sentence, index) => ({
    ...sentence,
    index,
    block: index < OPENING_SENTENCES ? 0 : 1,
  }));
  const passages = readPassages(sentences, [], knowledgeOf(pack, language)).slice(OPENING_SENTENCES);
  return { cues: keysOf(passages, language), facts: new Set(facts), unclear: new Set(unclear) };
}

function keysOf(passages: Passage[], language: string): string[] {
  return [...new Set(passages.flatMap((passage) => cuesIn(passage, language).map(({ key }) => key)))];
}

function pageSamples(pack: StoryPack): Sample[] {
  return coveragePages(COVERAGE).flatMap((page) => {
    const read = passagesOf(readPage(coverageArticle(page)), pack);
    return (read?.passages ?? []).map((passage) => ({
      cues: keysOf([passage], read?.knowledge.language ?? 'en'),
      facts: new Set(factsOf(passage, page.expect.facts)),
      unclear: new Set([...page.expect.doubtful, ...factsOf(passage, page.expect.maybe ?? {})]),
    }));
  });
}

/** The facts one of whose labelled sentences begins like this one. */
function factsOf({ text }: Passage, labels: CoveragePage['expect']['facts']): string[] {
  return Object.entries(labels)
    .filter(([, starts]) => starts.some((start) => folded(text).startsWith(folded(start))))
    .map(([fact]) => fact);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function fitCues(samples: Sample[], fact: string): Cues {
  const examples = samples.filter(({ facts, unclear }) => facts.has(fact) || !unclear.has(fact));
  const weights = new Map<string, number>();
  let bias = -2;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch * RATE_DECAY);
    for (let step = 0; step < examples.length; step++) {
      // A fixed stride visits every example in another order each epoch, the same at every run.
      const { cues, facts } = examples[(step * 7919 + epoch * 31) % examples.length] as Sample;
      const expected = facts.has(fact) ? 1 : 0;
      const sum = cues.reduce((total, cue) => total + (weights.get(cue) ?? 0), bias);
      const error = (1 / (1 + Math.exp(-sum)) - expected) * (expected ? POSITIVE_WEIGHT : 1);
      bias -= rate * error * 0.3;
      for (const cue of cues) {
        const weight = weights.get(cue) ?? 0;
        weights.set(cue, weight - rate * (error * 0.5 + L2 * weight));
      }
    }
  }
  return { bias: rounded(bias), weights: weightiest(weights) };
}

function weightiest(weights: Map<string, number>): Record<string, number> {
  const kept = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MOST_CUES)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return Object.fromEntries(kept.map(([cue, weight]) => [cue, rounded(weight)]));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

main();
