import { lazily } from './lazily.ts';
import { ANTONYMS, DISTANT, FAMILY, IRREGULAR, SYNONYMS } from './tables/kin.ts';

/** How two different stems belong together. */
export type Kinship = 'family' | 'synonym' | 'distant';

type Relatives = Map<string, Map<string, Kinship>>;

const NONE: ReadonlyMap<string, Kinship> = new Map();

/** No two stems are kin in two ways. */
const kin = lazily(() => {
  const relatives: Relatives = new Map();
  addPairs(relatives, DISTANT, 'distant');
  addPairs(relatives, SYNONYMS, 'synonym');
  addPairs(relatives, FAMILY, 'family');
  return relatives;
});

/** Each pair of opposites in both orders. */
const antonyms = lazily(
  () =>
    new Set(
      readEntries(ANTONYMS).flatMap(([a, others]) => others.flatMap((b) => [`${a} ${b}`, `${b} ${a}`])),
    ),
);

const bases = lazily(() => new Map(readEntries(IRREGULAR).map(([form, [base = form]]) => [form, base])));

/**
 * The stems related to an English stem (WordNet): derived from one another, words for one meaning, or a step further: a
 * kind and what it is a kind of (*shove*, *push*).
 */
export function kinOf(stem: string): ReadonlyMap<string, Kinship> {
  return kin().get(stem) ?? NONE;
}

/** Whether two English stems mean the opposite of each other. */
export function areAntonyms(a: string, b: string): boolean {
  return antonyms().has(`${a} ${b}`);
}

/** The base of an irregular English form or superlative (*shot*: *shoot*), or the word itself. */
export function baseOf(word: string): string {
  return bases().get(word) ?? word;
}

function addPairs(relatives: Relatives, table: string, kinship: Kinship): void {
  for (const [word, others] of readEntries(table)) {
    for (const other of others) {
      relativesOf(relatives, word).set(other, kinship);
      relativesOf(relatives, other).set(word, kinship);
    }
  }
}

function relativesOf(relatives: Relatives, word: string): Map<string, Kinship> {
  const own = relatives.get(word) ?? new Map<string, Kinship>();
  relatives.set(word, own);
  return own;
}

/** Entries such as `agre:agreement:accord`. */
function readEntries(table: string): [string, string[]][] {
  const entries = table.trim().split(/\s+/);
  return entries.map((entry) => {
    const [word = '', ...others] = entry.split(':');
    return [word, others];
  });
}
