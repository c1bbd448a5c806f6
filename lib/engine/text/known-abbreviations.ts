import type { Abbreviations } from './abbreviations.ts';
import { german } from './abbreviations-de.ts';
import { english } from './abbreviations-en.ts';
import { norwegian } from './abbreviations-nb.ts';

const LANGUAGES: Abbreviations[] = [english, norwegian, german];

/** All entries of one list, in every language; a capitalised entry also in capitals throughout. */
function union(list: keyof Abbreviations): ReadonlySet<string> {
  const entries = LANGUAGES.flatMap((language) => language[list]);
  const isCapitalised = (entry: string) => entry[0] !== entry[0]?.toLowerCase();
  return new Set([...entries, ...entries.filter(isCapitalised).map((entry) => entry.toUpperCase())]);
}

export const joining = union('joining');
export const numbering = union('numbering');
export const closing = union('closing');
export const clock = union('clock');
export const afterClock = union('afterClock');
export const timePrepositions = union('timePrepositions');
export const starters = union('starters');
export const ordinalNouns = union('ordinalNouns');
export const ordinalArticles = union('ordinalArticles');
export const exclaimedNames = union('exclaimedNames');
export const sayingVerbs = union('sayingVerbs');

/** Whether a list names a word, as it stands or without the capital of a sentence's first word. */
export function names(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || list.has(`${word.charAt(0).toLowerCase()}${word.slice(1)}`);
}
