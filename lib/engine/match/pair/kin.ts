import { ANTONYMS, FAMILY, IRREGULAR, SYNONYMS } from './tables/kin.ts';

/** How two different stems belong together. */
export type Kinship = 'family' | 'synonym';

const kin = new Map<string, Map<string, Kinship>>();
addPairs(SYNONYMS, 'synonym');
addPairs(FAMILY, 'family');

const antonyms = readEntries(ANTONYMS).reduce<Map<string, Set<string>>>((found, [word, others]) => {
  for (const other of others) {
    found.set(word, (found.get(word) ?? new Set()).add(other));
    found.set(other, (found.get(other) ?? new Set()).add(word));
  }
  return found;
}, new Map());

const bases = new Map(readEntries(IRREGULAR).map(([form, [base = form]]) => [form, base]));

const NONE: ReadonlyMap<string, Kinship> = new Map();

/** The stems related to an English stem: derived from one another, or words for one meaning (WordNet). */
export function kinOf(stem: string): ReadonlyMap<string, Kinship> {
  return kin.get(stem) ?? NONE;
}

/** Whether two English stems mean the opposite of each other. */
export function areAntonyms(a: string, b: string): boolean {
  return antonyms.get(a)?.has(b) ?? false;
}

/** The base of an irregular English form (*shot*: *shoot*), or the word itself. */
export function baseOf(word: string): string {
  return bases.get(word) ?? word;
}

function addPairs(table: string, kinship: Kinship): void {
  for (const [word, others] of readEntries(table)) {
    for (const other of others) {
      relativesOf(word).set(other, kinship);
      relativesOf(other).set(word, kinship);
    }
  }
}

function relativesOf(word: string): Map<string, Kinship> {
  const relatives = kin.get(word) ?? new Map<string, Kinship>();
  kin.set(word, relatives);
  return relatives;
}

/** Entries such as `agre:agreement:accord`. */
function readEntries(table: string): [string, string[]][] {
  return table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = '', ...others] = entry.split(':');
      return [word, others];
    });
}
