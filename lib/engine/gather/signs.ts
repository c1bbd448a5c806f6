import { readSentence } from '../match/pair/read-sentence.ts';
import type { Concept, Entity } from '../story/pack.ts';
import { findMentions, indexTerms, type TermIndex } from '../story/terms.ts';
import { tokenise } from '../story/tokens.ts';
import { openingOf } from './gather-words.ts';
import { eachOf, type Steps } from './steps.ts';
import type { ReadArticle } from './told.ts';

/** A name or word by which a story can be known. */
export interface Sign {
  /** Its entity's or concept's id. */
  id: string;
  isName: boolean;
  /** How much it tells, by how rare it is in all news. */
  weight: number;
  stems: string[];
  /** The articles that open with it, and all that have it. */
  openings: Set<ReadArticle>;
  articles: Set<ReadArticle>;
}

/** A rare word tells more than several frequent ones; chosen of 1, 2 and 3 with the lead's constants. */
const RARITY_POWER = 2;
/** A name tells more than a word as rare. */
const NAME_WORTH = 1.3;

/** The signs of a story, the most telling first. */
export function* signSteps(articles: ReadArticle[], entities: Entity[], words: Concept[]): Steps<Sign[]> {
  const names = entities.map((entity) => signOf(entity, 'en', NAME_WORTH));
  const plain = words.map((word) => signOf(word, Object.keys(word.terms)[0] ?? 'en', 1));
  const signs = new Map([...names, ...plain].map((sign) => [sign.id, sign]));
  const indexes = new Map<string, TermIndex>();
  const lookIn = (source: ReadArticle) => {
    const index = indexes.get(source.language) ?? indexOf(entities, words, source.language);
    indexes.set(source.language, index);
    for (const id of idsIn(openingOf(source), index)) signs.get(id)?.openings.add(source);
    for (const id of idsIn(source.article.text, index)) signs.get(id)?.articles.add(source);
  };
  yield* eachOf(articles, lookIn);
  const told = (sign: Sign) => sign.articles.size * sign.weight;
  return [...signs.values()].sort((a, b) => told(b) - told(a) || (a.id < b.id ? -1 : 1));
}

function signOf({ id, terms }: Entity | Concept, language: string, worth: number): Sign {
  const words = Object.values(terms).flatMap((forms) =>
    forms.flatMap((form) => readSentence(form, language).words),
  );
  const rarity = Math.max(0, ...words.map((word) => word.rarity));
  return {
    id,
    isName: worth > 1,
    weight: worth * rarity ** RARITY_POWER,
    stems: words.map(({ stem }) => stem),
    openings: new Set(),
    articles: new Set(),
  };
}

function indexOf(entities: Entity[], words: Concept[], language: string): TermIndex {
  const names = entities.map(({ id, terms }) => ({ id, terms: terms.any ?? [] }));
  return indexTerms(
    [...names, ...words.map(({ id, terms }) => ({ id, terms: terms[language] ?? [] }))],
    language,
  );
}

function idsIn(text: string, index: TermIndex): Set<string> {
  return new Set(findMentions(tokenise(text, index.language), index).map(({ id }) => id));
}
