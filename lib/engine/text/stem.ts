import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { foldAccents, normalise, plainWord } from './words.ts';

/** Words remembered for each language; a long article has some two thousand different ones. */
const REMEMBERED = 20_000;
/** No word to be stemmed is longer; what is longer is an address or an attack. */
const LONGEST_WORD = 60;

/** Words that the algorithm would make one with another word: "news" is not "new". */
const ENGLISH_KEPT = new Set(['news', 'united', 'general', 'generals', 'generally']);

type Stem = (word: string) => string;

const STEMMERS: Record<string, Stem> = {
  en: (word) => (ENGLISH_KEPT.has(word) ? word : stemEnglish(word)),
  nb: stemNorwegian,
  de: stemGerman,
};

const remembering = new Map<string, Stem>();

/**
 * The stemmer of a language (`en`, `nb`, `de`), or one that only normalises for any other. A stem is in small
 * letters without accents, apostrophes or hyphens: *Norway’s* is `norway`. Porter's algorithm for English,
 * Snowball's for Norwegian and German.
 */
export function stemmer(language: string | null): Stem {
  const key = language !== null && Object.hasOwn(STEMMERS, language) ? language : '';
  return rememberedAs(key, STEMMERS[key] ?? asItIs, foldAccents);
}

/**
 * The stemmer that keeps Norwegian's own letters: *møte* is a meeting, *mot* is against. Its stems go beside each other
 * alone. In other languages a word has no accents before it is stemmed.
 */
export function letterStemmer(language: string | null): Stem {
  if (language === 'nb') return rememberedAs('nb letters', stemNorwegian, foldForeign);
  const stem = stemmer(language);
  return (word) => stem(normalise(word));
}

function asItIs(word: string): string {
  return word;
}

function foldForeign(stem: string): string {
  return stem.replaceAll(/[^æøå]+/g, foldAccents);
}

function rememberedAs(key: string, stem: Stem, fold: (stem: string) => string): Stem {
  const known = remembering.get(key) ?? remember(stem, fold);
  remembering.set(key, known);
  return known;
}

/** Remembers stems, and begins anew when the memory is full. */
function remember(stem: Stem, fold: (stem: string) => string): Stem {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const plain = plainWord(word).replace(/[-‑]/, '');
    const found = fold(plain.length > LONGEST_WORD ? plain : stem(plain));
    if (stems.size >= REMEMBERED) stems.clear();
    stems.set(word, found);
    return found;
  };
}
