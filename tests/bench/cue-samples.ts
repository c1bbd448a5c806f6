import { readdirSync, readFileSync } from 'node:fs';
import { passagesOf, readPage } from '../../lib/engine/compare/read-page.ts';
import { cuesIn } from '../../lib/engine/match/match-cues.ts';
import type { Passage } from '../../lib/engine/match/passage.ts';
import { readPassages } from '../../lib/engine/match/read-passages.ts';
import { type Knowledge, knowledgeOf, LANGUAGES } from '../../lib/engine/story/knowledge.ts';
import type { StoryPack } from '../../lib/engine/story/pack.ts';
import { splitSentences } from '../../lib/engine/text/sentences.ts';
import { type CoveragePage, coverageArticle } from '../fixtures/coverage-page.ts';

const PARAPHRASES = new URL('../fixtures/paraphrases/', import.meta.url);

/** A line before each telling, so that "he" and "the pair" mean somebody. */
const OPENINGS: Record<string, string> = {
  en: 'Britain and Norway are at work on a defence agreement. Defence Secretary John Healey was with his Norwegian counterpart, Tore Sandvik.',
  nb: 'Storbritannia og Norge arbeider med en forsvarsavtale. Forsvarsminister John Healey var sammen med Tore Sandvik.',
  de: 'Großbritannien und Norwegen arbeiten an einem Verteidigungsabkommen. Verteidigungsminister John Healey war mit Tore Sandvik zusammen.',
};
const OPENING_SENTENCES = 2;

/** A sentence, or a telling of a few, as an example for each fact's cues. */
export interface Sample {
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

/** The tellings written for the pack's facts, and their near misses. */
export function tellingSamples(pack: StoryPack): Sample[] {
  const known = new Map(LANGUAGES.map((language) => [language, knowledgeOf(pack, language)]));
  const sampleOf = (text: string, language: string, facts: string[], unclear: string[] = []): Sample =>
    tellingSample(text, known.get(language) as Knowledge, facts, unclear);
  return readdirSync(PARAPHRASES).flatMap((name) => {
    const facts: Record<string, Tellings> = JSON.parse(readFileSync(new URL(name, PARAPHRASES), 'utf8'));
    return Object.entries(facts).flatMap(([fact, { tells, nb, de, near }]) => [
      ...tells.map((text) => sampleOf(text, 'en', [fact])),
      ...nb.map((text) => sampleOf(text, 'nb', [fact])),
      ...de.map((text) => sampleOf(text, 'de', [fact])),
      // It may report another fact: it is an example against its own alone.
      ...near.map((text) => sampleOf(text, 'en', [], otherFacts(fact, pack))),
    ]);
  });
}

function otherFacts(fact: string, pack: StoryPack): string[] {
  return pack.facts.map(({ id }) => id).filter((id) => id !== fact);
}

function tellingSample(text: string, knowledge: Knowledge, facts: string[], unclear: string[]): Sample {
  const { language } = knowledge;
  const sentences = splitSentences(`${OPENINGS[language]}\n\n${text}`).map((sentence, index) => ({
    ...sentence,
    index,
    block: index < OPENING_SENTENCES ? 0 : 1,
  }));
  const passages = readPassages(sentences, [], knowledge).slice(OPENING_SENTENCES);
  return { cues: keysOf(passages, language), facts: new Set(facts), unclear: new Set(unclear) };
}

function keysOf(passages: Passage[], language: string): string[] {
  return [...new Set(passages.flatMap((passage) => cuesIn(passage, language).map(({ key }) => key)))];
}

/** The sentences of labelled pages. */
export function pageSamples(pages: CoveragePage[], pack: StoryPack): Sample[] {
  return pages.flatMap((page) => {
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
