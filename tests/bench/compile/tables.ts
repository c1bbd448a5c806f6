import { readFileSync, writeFileSync } from 'node:fs';
import { stemmer } from '../../../lib/engine/text/stem.ts';
import { readLines, shared } from '../data.ts';
import { countStems, type Frequencies, isName, rarities } from './frequencies.ts';
import { relationsIn } from './relations.ts';
import { placeNames, placesWithin, readWordNet, type WordNet } from './wordnet.ts';

/**
 * Compiles the word tables of `lib/engine/match/pair/tables/`:
 *
 *     node tests/bench/compile/tables.ts /usr/share/wordnet
 *
 * from WordNet 3.0 (Debian's `wordnet-base`) and from the document frequencies of words in news: the extraction
 * pages, the Wikinews texts and the articles of the claims benchmark, whose figure is to that extent not held out.
 * Only counts are taken from them, and only of words in two articles or more.
 */
const [folder = '/usr/share/wordnet'] = process.argv.slice(2);
const TABLES = new URL('../../../lib/engine/match/pair/tables/', import.meta.url);

/** Rarer words are left out: they are taken as never seen. */
const RAREST = 8;
/** Rarity is kept in steps of this size. */
const STEP = 0.5;
/** A dictionary word seldom used in definitions and in one article at most is not news's. */
const DEFINED_AT_LEAST = 8;
const WIDTH = 104;

const stem = stemmer('en');
const net = readWordNet(folder);
const baseOf = (word: string) => net.irregular.get(word) ?? word;
const news = countStems(newsTexts(), baseOf);
const definitions = countStems(
  [...net.synsets.values()].map(({ gloss }) => gloss),
  baseOf,
);
const rarity = new Map([...rarities(news, definitions)].filter(([word]) => isKept(word)));
const vocabulary = new Set([...rarity.keys()].filter((word) => isCommon(word, news, definitions)));
const relations = relationsIn(net, vocabulary);

write('rarity', {
  RARITY_STEP: String(STEP),
  RARITY_LEVELS: list(levels().map((words) => block(words.sort()))),
});
write('kin', {
  FAMILY: block(adjacency(relations.family)),
  SYNONYMS: block(adjacency(relations.synonyms)),
  DISTANT: block(adjacency(relations.distant)),
  ANTONYMS: block(adjacency(relations.antonyms)),
  IRREGULAR: block(irregularForms(net)),
});
write('places', { PLACES: block(placeNames(net).sort()) });
write('places-within', {
  PLACES_WITHIN: block(
    placesWithin(net)
      .map((place) => place.join(':'))
      .sort(),
  ),
});

function newsTexts(): string[] {
  const pages: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(shared('bench/extract/ground-truth.json'), 'utf8'),
  );
  const articles = readLines<{ sentences: string[] }>('bench/claims/articles.jsonl');
  const reports = readLines<{ paragraphs: string[][] }>('bench/sentences/wikinews.jsonl');
  return [
    ...Object.values(pages).map(({ articleBody }) => articleBody),
    ...articles.map(({ sentences }) => sentences.join(' ')),
    ...reports.map(({ paragraphs }) => paragraphs.flat().join(' ')),
  ];
}

function isKept(word: string): boolean {
  const isSeen = (news.counts.get(word) ?? 0) > 1 || (definitions.counts.get(word) ?? 0) > 1;
  return isSeen && /^[a-z]{2,}$/.test(word);
}

function isCommon(word: string, news: Frequencies, definitions: Frequencies): boolean {
  const defined = definitions.counts.get(word) ?? 0;
  return (news.counts.get(word) ?? 0) > 1 || defined >= DEFINED_AT_LEAST;
}

/** The stems of each level of rarity; names with a capital. */
function levels(): string[][] {
  const found: string[][] = Array.from({ length: RAREST / STEP }, () => []);
  for (const [word, value] of rarity) {
    const name = isName(word, news, definitions) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    found[Math.round(value / STEP)]?.push(name);
  }
  return found;
}

/** Pairs as one entry a first word, those related to it after colons: `di:death:deceas`. */
function adjacency(pairs: Set<string>): string[] {
  const entries = new Map<string, string[]>();
  for (const [a = '', b = ''] of [...pairs].sort().map((pair) => pair.split(' '))) {
    entries.set(a, [...(entries.get(a) ?? []), b]);
  }
  return [...entries].map(([word, others]) => [word, ...others].join(':'));
}

/** Forms whose stem is not their base's, irregular ones and superlatives: `shot:shoot`, `largest:large`. */
function irregularForms({ irregular, senses }: WordNet): string[] {
  const adjectives = [...senses.keys()].filter((key) => key.startsWith('a:')).map((key) => key.slice(2));
  const superlatives = adjectives.map((word): [string, string] => [superlative(word), word]);
  return [...irregular, ...superlatives.filter(([form]) => rarity.has(stem(form)))]
    .filter(
      ([form, base]) => /^[a-z]+$/.test(form) && stem(form) !== stem(base) && vocabulary.has(stem(base)),
    )
    .map(([form, base]) => `${form}:${base}`);
}

function superlative(word: string): string {
  return `${word.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i')}est`;
}

/** Words as a template literal of short lines. */
function block(words: string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `\`\n${lines.join('\n')}\n\``;
}

function list(values: string[]): string {
  return `[\n${values.map((value) => `${value},`).join('\n')}\n]`;
}

function write(name: string, constants: Record<string, string>): void {
  const head =
    '// Compiled by tests/bench/compile/tables.ts from WordNet 3.0 (see WORDNET-LICENSE.txt) and from\n// counts of words in news; not to be edited by hand.\n';
  const body = Object.entries(constants).map(([key, value]) => `\nexport const ${key} = ${value};\n`);
  writeFileSync(new URL(`${name}.ts`, TABLES), head + body.join(''));
}
