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
  /** A kind and what it is a kind of, adjectives near each other, and what a synonym's derivations are. */
  distant: Set<string>;
  antonyms: Set<string>;
}

/** How a meaning points to what it is a kind of, and an adjective's to those near it. */
const WIDER = ['@', '&'];
const DERIVED = '+';
/** Distant kin is read from so many of a word's meanings: with three it is half as much again, and tells no more. */
const DISTANT_SENSES = 2;
/** What more things are a kind of says little of each: a person, to change. */
const MOST_KINDS = 400;

/** The relations between the stems of a vocabulary. */
export function relationsIn(net: WordNet, vocabulary: Set<string>): Relations {
  const relations: Relations = {
    family: new Set(),
    synonyms: new Set(),
    distant: new Set(),
    antonyms: new Set(),
  };
  for (const [key, senses] of net.senses) {
    const word = key.slice(2);
    if (!isIn(vocabulary, word)) continue;
    for (const id of senses.slice(0, SENSES)) {
      const synset = net.synsets.get(id);
      if (synset) addSense(relations, net, vocabulary, word, synset);
    }
    for (const id of senses.slice(0, DISTANT_SENSES)) {
      const synset = net.synsets.get(id);
      if (synset) addDistant(relations.distant, net, vocabulary, word, synset);
    }
  }
  for (const pair of relations.family) relations.synonyms.delete(pair);
  for (const pair of [...relations.family, ...relations.synonyms]) relations.distant.delete(pair);
  return relations;
}

function addDistant(
  pairs: Set<string>,
  net: WordNet,
  vocabulary: Set<string>,
  word: string,
  { pointers }: Synset,
): void {
  for (const { symbol, target } of pointers) {
    const related = net.synsets.get(target);
    if (related === undefined || ![...WIDER, DERIVED].includes(symbol) || kindsOf(related) > MOST_KINDS)
      continue;
    for (const other of related.words)
      if (isFrequent(net, related, other, DISTANT_SENSES)) addPair(pairs, vocabulary, word, other);
  }
}

function addSense(
  relations: Relations,
  net: WordNet,
  vocabulary: Set<string>,
  word: string,
  synset: Synset,
): void {
  const add = (pairs: Set<string>, other: string) => addPair(pairs, vocabulary, word, other);
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

function kindsOf({ pointers }: Synset): number {
  return pointers.filter(({ symbol }) => symbol === '~').length;
}

function addPair(pairs: Set<string>, vocabulary: Set<string>, word: string, other: string): void {
  if (isIn(vocabulary, other) && stem(other) !== stem(word)) pairs.add(pairOf(stem(word), stem(other)));
}

function isFrequent(net: WordNet, synset: Synset, word: string, among = SENSES): boolean {
  const senses = net.senses.get(`${synset.id.charAt(0)}:${word.toLowerCase()}`) ?? [];
  return senses.slice(0, among).includes(synset.id);
}

function isIn(vocabulary: Set<string>, word: string): boolean {
  return !word.includes('_') && vocabulary.has(stem(word));
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
