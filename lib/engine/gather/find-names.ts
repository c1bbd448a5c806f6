import { wordsOf } from '../framing/lexicon/compiled.ts';
import { splitSentences } from '../text/sentences.ts';
import { isStopWord } from '../text/stop-words.ts';
import { splitWords, type Word } from '../text/words.ts';

const CAPITAL = /^\p{Lu}/u;
/** Small words inside a name: Bank of England, Universität zu Köln. */
const INSIDE = new Set('of the for av og for på von zu der die das für und de la du van bin al'.split(' '));
/** Before a person's name, and none of it. */
const TITLES = new Set('mr mrs ms miss dr prof sir lord lady herr frau herrn'.split(' '));
const MOST_WORDS = 5;

/** A name as it stands in a text. */
export interface FoundName {
  text: string;
  /** The first word of its sentence, which would have a capital anyway. */
  isFirst: boolean;
  /** Behind an article or another word that in German goes before any noun. */
  hasArticle: boolean;
}

/** The names of a text, in order: runs of words with a capital. In German these may be any nouns. */
export function findNames(text: string, language: string): FoundName[] {
  return splitSentences(text).flatMap((sentence) => namesIn(sentence.text, language));
}

function namesIn(sentence: string, language: string): FoundName[] {
  const words = splitWords(sentence);
  const speech = wordsOf(language)?.speech;
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const last = lastOfName(words, at, sentence, language);
    if (last === null) continue;
    const run = words.slice(at, last + 1);
    const name = TITLES.has(run[0]?.lower ?? '') ? run.slice(1) : run;
    const before = words[at - 1]?.lower ?? '';
    const hasArticle = [speech?.determiners, speech?.indefinite, speech?.possessives].some((set) =>
      set?.has(before),
    );
    if (name.length > 0)
      found.push({ text: textOf(sentence, name), isFirst: at === 0 && run.length === 1, hasArticle });
    at = last;
  }
  return found;
}

/** Where the name ends that begins at a word, or `null` where none does. */
function lastOfName(words: Word[], first: number, sentence: string, language: string): number | null {
  if (!isNameWord(words[first], language)) return null;
  let last = first;
  for (let at = first + 1; at < words.length && at - first < MOST_WORDS; at++) {
    const word = words[at] as Word;
    if (!/^[ \u00A0-]$/.test(sentence.slice((words[at - 1] as Word).end, word.start))) break;
    if (isNameWord(word, language)) last = at;
    else if (!INSIDE.has(word.lower) || CAPITAL.test(word.text)) break;
  }
  return last;
}

function isNameWord(word: Word | undefined, language: string): boolean {
  return (
    word !== undefined && CAPITAL.test(word.text) && word.text.length > 1 && !isStopWord(word.lower, language)
  );
}

function textOf(sentence: string, words: Word[]): string {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return sentence.slice(first.start, last.end).replace(/['’]s$|['’]$/u, '');
}
