import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian';
import { foldAccents, plainWord } from './words.ts';

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
  const known = remembering.get(key) ?? remember(STEMMERS[key] ?? ((word) => word));
  remembering.set(key, known);
  return known;
}

/** Remembers stems, and begins anew when the memory is full. */
function remember(stem: Stem): Stem {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const plain = plainWord(word).replace(/[-‑]/, '');
    const found = foldAccents(plain.length > LONGEST_WORD ? plain : stem(plain));
    if (stems.size >= REMEMBERED) stems.clear();
    stems.set(word, found);
    return found;
  };
}
