import { FREQUENT_WORDS } from './language-words.ts';
import { splitWords } from './words.ts';

/** So much of a text tells its language; more costs time only. */
const READ_CHARACTERS = 4000;
/** Fewer different words of a language say nothing: a headline of names is in no language. */
const LEAST_WORDS = 3;
/** The share of all words that the frequent ones make up; below it, it is a language not known here. */
const LEAST_SHARE = 0.15;
/** How far the first must be ahead of the second; Norwegian and Danish share four words in five. */
const LEAST_LEAD = 1.08;

const LANGUAGES_OF = languagesOfWords();

/**
 * The language of a text as a primary subtag (`en`, `nb`, `de`, `sv`, `da`, …), or `null` when one cannot be sure,
 * by counting each language's most frequent words (Grefenstette, 1995), a word of several languages less. A
 * paragraph is enough.
 */
export function guessLanguage(text: string): string | null {
  const words = splitWords(text.slice(0, READ_CHARACTERS)).map((word) => word.text.toLowerCase());
  const found = words.filter((word) => LANGUAGES_OF.has(word));
  if (found.length / words.length < LEAST_SHARE) return null;
  const [first, second] = [...weigh(found)].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST_LEAD * (second?.[1] ?? 0)) return null;
  const [language] = first;
  const different = [...new Set(found)].filter((word) => LANGUAGES_OF.get(word)?.includes(language));
  return different.length >= LEAST_WORDS ? language : null;
}

function weigh(found: string[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of found) {
    const languages = LANGUAGES_OF.get(word) ?? [];
    for (const language of languages)
      weights.set(language, (weights.get(language) ?? 0) + 1 / languages.length);
  }
  return weights;
}

/**
 * The primary subtag of a language tag as pages write it (`en-GB`, `nb_NO`), in small letters; `no` and `nn` are
 * `nb`. `null` if it is none.
 */
export function primaryLanguage(tag: string | null | undefined): string | null {
  const subtag = /^\s{0,9}([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
  return subtag === 'no' || subtag === 'nn' ? 'nb' : subtag;
}

function languagesOfWords(): ReadonlyMap<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FREQUENT_WORDS)) {
    for (const word of new Set(list.split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
