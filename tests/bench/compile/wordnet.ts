import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of speech whose words are read. */
const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Part = keyof typeof PARTS;

/** One meaning: its words and what it points to (`wndb(5)`). */
export interface Synset {
  id: string;
  words: string[];
  pointers: Pointer[];
  /** Definition and examples. */
  gloss: string;
  /** The number of its lexicographer file: 15 is places. */
  file: string;
}

interface Pointer {
  symbol: string;
  target: string;
  /** Places of the two words, from 1; 0 where the meanings as wholes are related. */
  from: number;
  to: number;
}

export interface WordNet {
  synsets: Map<string, Synset>;
  /** A word's meanings, the most frequent first, with its part of speech before a colon: `n:fire`. */
  senses: Map<string, string[]>;
  /** Irregular forms and their bases: `shot` → `shoot`. */
  irregular: Map<string, string>;
}

/** Reads the database files of WordNet 3.0 in a folder, as Debian's `wordnet-base` puts them. */
export function readWordNet(folder: string): WordNet {
  const net: WordNet = { synsets: new Map(), senses: new Map(), irregular: new Map() };
  for (const [part, name] of Object.entries(PARTS) as [Part, string][]) {
    for (const line of linesOf(folder, `data.${name}`)) addSynset(net, part, line);
    for (const line of linesOf(folder, `index.${name}`)) addSenses(net, part, line);
    for (const line of linesOf(folder, `${name}.exc`)) {
      const [form = '', base = ''] = line.split(' ');
      if (!net.irregular.has(form)) net.irregular.set(form, base);
    }
  }
  return net;
}

function linesOf(folder: string, name: string): string[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('  '));
}

function addSynset(net: WordNet, part: Part, line: string): void {
  const [data = '', gloss = ''] = line.split(' | ');
  const fields = data.trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, at) => bare(fields[4 + 2 * at] ?? ''));
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, at): Pointer => {
    const [symbol = '', offset = '', target = '', places = ''] = fields.slice(first + 1 + 4 * at);
    const [from, to] = [places.slice(0, 2), places.slice(2)].map((place) => Number.parseInt(place, 16));
    return { symbol, target: idOf(target, offset), from: from ?? 0, to: to ?? 0 };
  });
  const id = idOf(part, fields[0] ?? '');
  net.synsets.set(id, { id, words, pointers, gloss, file: fields[1] ?? '' });
}

function addSenses(net: WordNet, part: Part, line: string): void {
  const fields = line.trim().split(' ');
  const count = Number(fields[2]);
  const offsets = fields.slice(-count);
  net.senses.set(
    `${part}:${fields[0]}`,
    offsets.map((offset) => idOf(part, offset)),
  );
}

/** Satellite adjectives stand in the adjectives' file. */
function idOf(part: string, offset: string): string {
  return `${part === 's' ? 'a' : part}${offset}`;
}

/** Without the marks of where an adjective may stand: `galore(ip)`. */
function bare(word: string): string {
  return word.replace(/\([a-z]+\)$/, '');
}

const PLACES = '15';
/** How a place points to the one it is part of. */
const PART_OF = '#p';
const NAME = /^\p{Lu}[\p{L}'_-]{2,}$/u;
const DESCRIPTION = /_of_|_capital$|_State$/;

/** The names of single places, those of one word, in small letters: instances, not kinds. */
export function placeNames(net: WordNet): string[] {
  const instances = [...net.synsets.values()].filter(
    ({ file, pointers }) => file === PLACES && pointers.some(({ symbol }) => symbol === '@i'),
  );
  const words = instances.flatMap(({ words }) => words).filter((word) => /^\p{Lu}[\p{L}'-]{2,}$/u.test(word));
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** Longer ones are a description: "Kingdom of the Netherlands". */
const MOST_WORDS = 3;

/**
 * Single places, each with the places it is part of: its names in small letters with commas between them and `_` between
 * their words, then the first name of each of those.
 */
export function placesWithin(net: WordNet): string[][] {
  const places = [...net.synsets.values()].filter(
    ({ file, pointers }) => file === PLACES && pointers.some(({ symbol }) => symbol === '@i'),
  );
  return places
    .map((place) => [namesOf(place).join(), ...wholesOf(place, net)])
    .filter(([names = '', ...wholes]) => names !== '' && (wholes.length > 0 || names.includes(',')));
}

function wholesOf({ pointers }: Synset, net: WordNet): string[] {
  const wholes = pointers
    .filter(({ symbol }) => symbol === PART_OF)
    .map(({ target }) => net.synsets.get(target));
  return wholes.flatMap((whole) => (whole === undefined ? [] : namesOf(whole).slice(0, 1)));
}

function namesOf({ words }: Synset): string[] {
  return words
    .filter((name) => NAME.test(name) && !DESCRIPTION.test(name) && name.split('_').length <= MOST_WORDS)
    .map((name) => name.toLowerCase());
}
