import { LEXICONS, termsFor } from './knowledge.ts';
import type { StoryPack } from './pack.ts';
import { slotIds } from './slot.ts';

/**
 * A story's signature with every word it needs, as plain JSON: small enough to be kept where a content script
 * reads it, so that a page without a story wakes nobody.
 */
export interface CompiledSignature {
  story: string;
  lead: string[][];
  not: string[];
  /** Slots as the pack has them. */
  support: string[];
  from: string;
  until: string;
  /** The terms of the ids above, by language. */
  terms: Record<string, { id: string; terms: string[] }[]>;
}

/** The pack's signature with the words of every language it has any in. */
export function compileSignature(pack: StoryPack): CompiledSignature {
  const { lead, not, support, from, until } = pack.signature;
  const ids = new Set([...lead, ...not, ...support].flatMap(slotIds));
  const languages = Object.keys(LEXICONS);
  const terms = Object.fromEntries(
    languages.map((language) => [
      language,
      [...ids].map((id) => ({ id, terms: termsOf(id, pack, language) })),
    ]),
  );
  return {
    story: pack.id,
    lead: lead.map(slotIds),
    not: not.flatMap(slotIds),
    support,
    from,
    until,
    terms,
  };
}

function termsOf(id: string, pack: StoryPack, language: string): string[] {
  if (id.startsWith('@')) return LEXICONS[language]?.[id] ?? [];
  const entity = pack.entities.find((candidate) => candidate.id === id);
  if (entity) return [entity.name, ...Object.values(entity.terms).flat()];
  const concept = pack.concepts.find((candidate) => candidate.id === id);
  return concept ? termsFor(concept.terms, language) : [];
}
