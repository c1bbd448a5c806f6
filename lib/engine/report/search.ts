import Fuse from 'fuse.js';
import type { ComparedFact, Comparison } from '../compare/comparison.ts';
import { foldAccents } from '../text/words.ts';

/** The ids of the facts that a query finds; `null` for a query without words: nothing is asked. */
export type Search = (query: string) => ReadonlySet<string> | null;

/** Below this length a slip of one letter makes another word: such words are found by their beginning only. */
const SHORTEST_FUZZY = 4;
/** One slip in four letters, two in six: the least that forgives two letters that changed places. */
const FUZZINESS = 0.34;
/** Fuse matches patterns of at most 32 letters. */
const LONGEST_WORD = 32;
const MOST_QUERY_WORDS = 12;

/**
 * A search over the facts, their translations and their reports that forgives slips of spelling. A fact is
 * found when each word of the query stands somewhere in it. Fuse.js is asked for the words of the story
 * alone, not for whole texts: it is made for short strings, and it stays fast however long the reports are.
 */
export function buildSearch(comparison: Comparison): Search {
  const factsByWord = indexWords(comparison);
  const vocabulary = [...factsByWord.keys()];
  const fuse = new Fuse(vocabulary, { threshold: FUZZINESS, ignoreLocation: true });
  const lookUp = (word: string): string[] => {
    if (word.length < SHORTEST_FUZZY) return vocabulary.filter((known) => known.startsWith(word));
    // What is spelt right is meant: only a word that is nowhere is taken for a slip.
    const meant = vocabulary.filter((known) => known.includes(word));
    return meant.length > 0 ? meant : fuse.search(word).map(({ item }) => item);
  };

  return (query) => {
    const words = splitWords(query).slice(0, MOST_QUERY_WORDS);
    if (words.length === 0) return null;
    const sets = words.map((word) => union(lookUp(word.slice(0, LONGEST_WORD)), factsByWord));
    const ids = comparison.facts.map(({ id }) => id);
    return new Set(ids.filter((id) => sets.every((found) => found.has(id))));
  };
}

function indexWords(comparison: Comparison): Map<string, Set<string>> {
  const names = new Map(comparison.sources.map(({ id, name }) => [id, name]));
  const index = new Map<string, Set<string>>();
  for (const fact of comparison.facts) {
    for (const word of splitWords(textsOf(fact, names).join(' '))) {
      const facts = index.get(word) ?? new Set();
      index.set(word, facts.add(fact.id));
    }
  }
  return index;
}

function textsOf(fact: ComparedFact, names: ReadonlyMap<string, string>): string[] {
  const told = fact.outlets.filter(({ reports }) => reports);
  return [
    fact.text,
    ...Object.values(fact.translations ?? {}),
    ...told.flatMap(({ id, wording, quotes }) => [names.get(id) ?? '', wording ?? '', ...quotes]),
  ];
}

/** In letters as they can be typed on any keyboard: `Bodø` as `bodo`. */
function splitWords(text: string): string[] {
  return foldAccents(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function union(words: string[], factsByWord: Map<string, Set<string>>): Set<string> {
  return new Set(words.flatMap((word) => [...(factsByWord.get(word) ?? [])]));
}
