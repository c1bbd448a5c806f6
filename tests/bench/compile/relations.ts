import { stemmer } from '../../../lib/engine/text/stem.ts';
import type { Synset, WordNet } from './wordnet.ts';

/** So many of a word's meanings are looked at: the later ones seldom stand in news. */
const SENSES = 3;
/** A meaning with more words says little of each. */
const MOST_WORDS = 12;

const stem = stemmer('en');

/** Pairs of stems, smaller first: `agre agreement`. */
export interface Relations {
  /** Derived from one another, or a name and its adjective: *die* and *death*, *Norway* and *Norwegian*. */
  family: Set<string>;
  /** Words for one meaning that is among the frequent ones of both. */
  synonyms: Set<string>;
  antonyms: Set<string>;
}

/** The relations between the stems of a vocabulary. */
export function relationsIn(net: WordNet, vocabulary: Set<string>): Relations {
  const relations: Relations = { family: new Set(), synonyms: new Set(), antonyms: new Set() };
  for (const [key, senses] of net.senses) {
    const word = key.slice(2);
    if (!isIn(vocabulary, word)) continue;
    for (const id of senses.slice(0, SENSES)) {
      const synset = net.synsets.get(id);
      if (synset) addSense(relations, net, vocabulary, word, synset);
    }
  }
  for (const pair of relations.family) relations.synonyms.delete(pair);
  return relations;
}

function addSense(
  relations: Relations,
  net: WordNet,
  vocabulary: Set<string>,
  word: string,
  synset: Synset,
): void {
  const add = (pairs: Set<string>, other: string) => {
    if (isIn(vocabulary, other) && stem(other) !== stem(word)) pairs.add(pairOf(stem(word), stem(other)));
  };
  if (synset.words.length <= MOST_WORDS) {
    for (const other of synset.words) if (isFrequent(net, synset, other)) add(relations.synonyms, other);
  }
  const place = synset.words.findIndex((other) => other.toLowerCase() === word) + 1;
  for (const { symbol, target, from, to } of synset.pointers) {
    const related = net.synsets.get(target)?.words[to - 1];
    if (from !== place || related === undefined) continue;
    if (symbol === '!') add(relations.antonyms, related);
    if (symbol === '+' || symbol === '\\') add(relations.family, related);
  }
}

function isFrequent(net: WordNet, synset: Synset, word: string): boolean {
  const senses = net.senses.get(`${synset.id.charAt(0)}:${word.toLowerCase()}`) ?? [];
  return senses.slice(0, SENSES).includes(synset.id);
}

function isIn(vocabulary: Set<string>, word: string): boolean {
  return !word.includes('_') && vocabulary.has(stem(word));
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
