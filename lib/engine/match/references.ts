import type { Knowledge } from '../story/knowledge.ts';
import type { Entity } from '../story/pack.ts';
import { findMentions, indexTerms, type TermIndex } from '../story/terms.ts';
import type { Passage } from './passage.ts';
import { REFERENCE_WORDS, type ReferenceKind } from './reference-words.ts';

/** How many sentences back "he" may reach. */
const PRONOUN_REACH = 4;
/** "It" means what the sentence before spoke of. */
const IT_REACH = 1;
/** "The pair", "the two countries". */
const PAIR = 2;

/**
 * Fills in whom and what each sentence means without naming it: pronouns, collectives ("the pair", "both
 * countries", "the vessel") and the speakers of what it quotes. Recency decides for pronouns, as in Hobbs
 * (1978), "Resolving pronoun references", without the syntax; frequency in the article for "both countries".
 */
export function resolveReferences(passages: Passage[], speakers: Set<string>[], knowledge: Knowledge): void {
  const words = indexFor(knowledge.language);
  const countries = mostMentioned(passages, (entity) => isCountry(entity), knowledge);
  passages.forEach((passage, at) => {
    for (const speaker of speakers[at] ?? []) passage.meant.add(speaker);
    for (const { id } of findMentions(passage.tokens, words)) {
      for (const meant of meantBy(id as ReferenceKind, passages, at, countries, knowledge))
        passage.meant.add(meant);
    }
  });
}

const indexes = new Map<string, TermIndex>();

function indexFor(language: string): TermIndex {
  const entries = Object.entries(REFERENCE_WORDS[language] ?? {}).map(([id, terms]) => ({ id, terms }));
  const index = indexes.get(language) ?? indexTerms(entries, language);
  indexes.set(language, index);
  return index;
}

function meantBy(
  kind: ReferenceKind,
  passages: Passage[],
  at: number,
  countries: string[],
  knowledge: Knowledge,
): string[] {
  const person = (pronoun: string) => (entity: Entity) =>
    entity.kind === 'person' && entity.pronoun === pronoun;
  switch (kind) {
    case 'he':
    case 'she':
      return lastMentioned(passages, at, person(kind), 1, PRONOUN_REACH, knowledge);
    case 'persons':
      return lastMentioned(passages, at, ({ kind }) => kind === 'person', PAIR, passages.length, knowledge);
    case 'places':
      return countries;
    case 'vessel':
      return lastMentioned(passages, at, ({ kind }) => kind === 'vessel', 1, passages.length, knowledge);
    case 'it':
      return lastMentioned(passages, at, ({ kind }) => kind === 'vessel', 1, IT_REACH, knowledge);
  }
}

/** The last `count` distinct entities of a kind named in the sentence or at most `reach` sentences before it. */
function lastMentioned(
  passages: Passage[],
  at: number,
  isKind: (entity: Entity) => boolean,
  count: number,
  reach: number,
  knowledge: Knowledge,
): string[] {
  const found = new Set<string>();
  for (let back = at; back >= Math.max(0, at - reach); back--) {
    for (const { id } of passages[back]?.mentions ?? []) {
      const entity = knowledge.entities.get(id);
      if (entity && isKind(entity)) found.add(id);
      if (found.size === count) return [...found];
    }
  }
  return [...found];
}

function isCountry(entity: Entity): boolean {
  return entity.kind === 'place' && (entity.within ?? []).length === 0;
}

function mostMentioned(
  passages: Passage[],
  isKind: (entity: Entity) => boolean,
  knowledge: Knowledge,
): string[] {
  const counts = new Map<string, number>();
  for (const { id } of passages.flatMap(({ mentions }) => mentions)) {
    const entity = knowledge.entities.get(id);
    if (entity && isKind(entity)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PAIR)
    .map(([id]) => id);
}
