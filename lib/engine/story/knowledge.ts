import { CONCEPTS_DE } from '../text/lexicon/de.ts';
import { CONCEPTS_EN } from '../text/lexicon/en.ts';
import { CONCEPTS_NB } from '../text/lexicon/nb.ts';
import { misspeltMentions, type NameFinder, nameFinder } from './misspelt-names.ts';
import type { Entity, StoryPack, Terms } from './pack.ts';
import { findMentions, indexTerms, type Mention, type TermIndex } from './terms.ts';
import { type Token, tokenise } from './tokens.ts';

/** The engine's own concepts, by language. Their ids start with `@`. */
export const LEXICONS: Record<string, Record<string, string[]>> = {
  en: CONCEPTS_EN,
  nb: CONCEPTS_NB,
  de: CONCEPTS_DE,
};

/** The languages whose texts can be compared. */
export const LANGUAGES = Object.keys(LEXICONS);

/** What is known for reading texts of one language: a pack's names and concepts beside the engine's own. */
export interface Knowledge {
  language: string;
  terms: TermIndex;
  entities: Map<string, Entity>;
  /** What the pack's entities and concepts are called. */
  names: Map<string, string>;
  findName: NameFinder;
}

/** The pack's and the engine's terms, made ready for texts in `language`. */
export function knowledgeOf(pack: Pick<StoryPack, 'entities' | 'concepts'>, language: string): Knowledge {
  const lexicon = Object.entries(LEXICONS[language] ?? {}).map(([id, terms]) => ({ id, terms }));
  const concepts = pack.concepts.map(({ id, terms }) => ({ id, terms: termsFor(terms, language) }));
  // A name is the same in every language unless it has another one there: "Germany" stands in no German text.
  const names = pack.entities.map(({ id, name, terms }) => ({
    id,
    terms: [name, ...Object.values(terms).flat()],
  }));
  return {
    language,
    terms: indexTerms([...lexicon, ...concepts, ...names], language),
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    names: new Map(
      [...pack.entities, ...pack.concepts].flatMap(({ id, name }) => (name ? [[id, name]] : [])),
    ),
    findName: nameFinder(pack.entities),
  };
}

/** The terms that stand for something in a language: its own and those of every language. */
export function termsFor(terms: Terms, language: string): string[] {
  return [...(terms[language] ?? []), ...(terms.any ?? [])];
}

/** A text's tokens and the concepts and entities mentioned in it. */
export interface Reading {
  tokens: Token[];
  mentions: Mention[];
}

/** Reads a text with what is known. */
export function readText(text: string, knowledge: Knowledge): Reading {
  const tokens = tokenise(text, knowledge.language);
  const mentions = findMentions(tokens, knowledge.terms);
  return { tokens, mentions: [...mentions, ...misspeltMentions(tokens, mentions, knowledge.findName)] };
}

const general = new Map<string, Knowledge>();

/** What is known for texts of no story: the engine's own concepts alone. */
export function generalKnowledge(language: string): Knowledge {
  const knowledge = general.get(language) ?? knowledgeOf({ entities: [], concepts: [] }, language);
  general.set(language, knowledge);
  return knowledge;
}
