import { fnv1a } from '../text/hash.ts';
import type { Glance } from './glance.ts';
import type { CompiledSignature } from './signature.ts';
import { indexTerms } from './terms.ts';
import { tokenise } from './tokens.ts';

/**
 * What rules a story out on almost every page without its signature, at a hundredth of the cost: hashes of the words
 * its lead begins with. A page that lacks all of any slot's cannot be coverage.
 */
export interface StoryHint {
  story: string;
  from: string;
  until: string;
  /** One entry for each slot of the lead; `null` where one of its terms begins with a part of a word. */
  lead: (number[] | null)[];
}

/** The hint that a signature gives for pages in a language, as `recogniseStory` would read them. */
export function hintOf({ story, from, until, lead, terms }: CompiledSignature, language: string): StoryHint {
  const known = language in terms ? language : 'en';
  return { story, from, until, lead: lead.map((ids) => firstStems(ids, terms[known] ?? [], known)) };
}

function firstStems(
  ids: string[],
  terms: { id: string; terms: string[] }[],
  language: string,
): number[] | null {
  const { byStem, wild } = indexTerms(
    terms.filter(({ id }) => ids.includes(id)),
    language,
  );
  return wild.length > 0 ? null : [...byStem.keys()].map(fnv1a);
}

/** The stories that the page at a glance may cover. `hints` are those for pages in `language`. */
export function storiesToTry(glance: Glance, hints: StoryHint[], language: string): string[] {
  const { title, description, lead, published } = glance;
  const tokens = tokenise(`${title}\n${description}\n${lead}`, language);
  const stems = new Set(tokens.map(({ stem }) => fnv1a(stem)));
  return hints
    .filter(({ from, until }) => published === null || (from <= published && published <= until))
    .filter((hint) => hint.lead.every((slot) => slot === null || slot.some((stem) => stems.has(stem))))
    .map(({ story }) => story);
}
