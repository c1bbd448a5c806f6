import { LANGUAGES } from '../../story/knowledge.ts';
import { guessLanguage } from '../../text/language.ts';
import { splitWords } from '../../text/words.ts';
import { contentStems } from './content-stems.ts';
import { termsWithPrefix } from './dictionary.ts';
import type { SoughtWord } from './read-word.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** More words than a long sentence has would make a search as slow as the selection is long. */
const MOST_WORDS = 60;
/** Of the words that begin as the last one typed, so many are tried. */
const MOST_ENDINGS = 50;

/** The words of a sentence in a known language, each once. */
export function wordsOfSentence(text: string, language: string): SoughtWord[] {
  return [...new Set(contentStems(text, language))].slice(0, MOST_WORDS).map((stem) => [stem]);
}

/**
 * The words of a text whose language nobody has told, each by its stems in every language that is known, since a few
 * words are in none for certain.
 */
export function wordsOfText(text: string): SoughtWord[] {
  const guessed = guessLanguage(text);
  if (guessed !== null && LANGUAGES.includes(guessed)) return wordsOfSentence(text, guessed);
  const words = new Set(splitWords(text).map(({ lower }) => lower));
  const stems = [...words].map(stemsInAll).filter((found) => found.length > 0);
  return stems.slice(0, MOST_WORDS);
}

/** The same for what is being typed into a search box: the last word may go on. */
export function wordsTyped(text: string, index: SentenceIndex): SoughtWord[] {
  const last = splitWords(text).at(-1);
  if (!last || last.end < text.length) return wordsOfText(text);
  const begun = index.parts.flatMap(({ segment }) => termsWithPrefix(segment, last.lower, MOST_ENDINGS));
  const before = wordsOfText(text.slice(0, last.start));
  return [...before, [...new Set([...stemsInAll(last.lower), ...begun])]].filter(({ length }) => length > 0);
}

function stemsInAll(word: string): SoughtWord {
  return [...new Set(LANGUAGES.flatMap((language) => contentStems(word, language)))];
}
