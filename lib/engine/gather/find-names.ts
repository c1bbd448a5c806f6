import { wordsOf } from '../framing/lexicon/compiled.ts';
import { isMonth, isWeekday } from '../match/pair/calendar-names.ts';
import { splitSentences } from '../text/sentences.ts';
import { isStopWord } from '../text/stop-words.ts';
import { splitWords, type Word } from '../text/words.ts';

const CAPITAL = /^\p{Lu}/u;
/** Small words inside a name: Bank of England, Universität zu Köln. */
const INSIDE = new Set('of the for av på von zu der die das für de la du van bin al'.split(' '));
/** Before a person's name, and none of it. */
const TITLES = new Set('mr mrs ms miss dr prof professor sir lord lady president herr frau herrn'.split(' '));
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
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const last = lastOfName(words, at, sentence, language);
    if (last === null) continue;
    const run = words.slice(at, last + 1);
    const name = run.slice(run.findIndex(({ lower }) => !TITLES.has(lower)));
    const isFirst = at === 0 && run.length === 1;
    const hasArticle = isArticle(words[at - 1]?.lower ?? '', language);
    if (!TITLES.has(run.at(-1)?.lower ?? ''))
      found.push({ text: textOf(sentence, name), isFirst, hasArticle });
    at = last;
  }
  return found;
}

function isArticle(word: string, language: string): boolean {
  const speech = wordsOf(language)?.speech;
  return [speech?.determiners, speech?.indefinite, speech?.possessives].some((set) => set?.has(word));
}

/** Where the name ends that begins at a word, or `null` where none does. */
function lastOfName(words: Word[], first: number, sentence: string, language: string): number | null {
  if (!isNameWord(words[first] as Word, language)) return null;
  let last = first;
  for (let at = first + 1; at < words.length && at - first < MOST_WORDS; at++) {
    const [before, word] = [words[at - 1], words[at]] as [Word, Word];
    const gap = sentence.slice(before.end, word.start);
    const isJoined =
      /^[ \u00A0-]$/.test(gap) || (gap === '. ' && (before.text.length === 1 || TITLES.has(before.lower)));
    if (!isJoined) break;
    if (isNameWord(word, language)) last = at;
    else if (!isInitial(word) && !INSIDE.has(word.text)) break;
  }
  return last;
}

function isNameWord({ text, lower }: Word, language: string): boolean {
  if (!CAPITAL.test(text) || text.length < 2 || isStopWord(lower, language)) return false;
  return !isWeekday(lower) && !isMonth(lower);
}

function isInitial({ text }: Word): boolean {
  return text.length === 1 && CAPITAL.test(text);
}

function textOf(sentence: string, words: Word[]): string {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  return sentence.slice(first.start, last.end).replace(/['’]s$|['’]$/u, '');
}
