import Fuse from 'fuse.js';
import { foldAccents } from '../text/words.ts';
import type { Entity, EntityKind } from './pack.ts';
import type { Mention } from './terms.ts';
import type { Token } from './tokens.ts';

/** Finds the entity whose name a word is a misspelling of, or `null`. */
export type NameFinder = (word: string) => string | null;

/** Kinds whose names reporters misspell; an acronym or a common word is too easily taken for another. */
const NAMED_KINDS: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'place', 'vessel']);
/** In shorter names one letter makes another name: Bode, Bude, Body. Those a pack lists among its terms. */
const SHORTEST_NAME = 6;
/** Fuse's score is about the share of letters that are wrong: one in six to eight. */
const MOST_WRONG = 0.2;

/**
 * A finder for misspelt names ("Sandvick", "Kirkeness"), by Fuse's bitap search over the names' words. The first
 * letter must be right and the length about the same: misspellings keep both.
 */
export function nameFinder(entities: Iterable<Entity>): NameFinder {
  const names = [...entities].filter(({ kind }) => NAMED_KINDS.has(kind)).flatMap(wordsOfNames);
  const fuse = new Fuse(names, { keys: ['word'], includeScore: true, threshold: MOST_WRONG, distance: 3 });
  const known = new Map<string, string | null>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const folded = foldAccents(word.toLowerCase());
    const hit = fuse
      .search(folded)
      .find(({ item }) => item.word[0] === folded[0] && Math.abs(item.word.length - folded.length) <= 1);
    known.set(word, hit?.item.id ?? null);
    return hit?.item.id ?? null;
  };
}

/** A person goes by any word of the name; of a place or vessel only the whole names it: a camp's may be anybody's. */
function wordsOfNames({ id, kind, name, terms }: Entity): { id: string; word: string }[] {
  const names = [name, ...(terms.any ?? [])];
  const words = (kind === 'person' ? names.flatMap((term) => term.split(/\s+/)) : names).filter(isName);
  return [...new Set(words)].map((word) => ({ id, word: foldAccents(word.toLowerCase()) }));
}

function isName(word: string): boolean {
  return word.length >= SHORTEST_NAME && /^\p{Lu}\p{Ll}+$/u.test(word);
}

/** Mentions of entities by misspelt names, among the tokens that name nothing yet. */
export function misspeltMentions(tokens: Token[], mentions: Mention[], find: NameFinder): Mention[] {
  return tokens.flatMap((token, at) => {
    if (!isName(token.text) || mentions.some(({ first, last }) => first <= at && at <= last)) return [];
    const id = find(token.text);
    if (id === null) return [];
    return [
      { id, text: token.text, start: token.start, end: token.end, first: at, last: at, isInCompound: false },
    ];
  });
}
