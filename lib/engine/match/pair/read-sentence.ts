import { findDates } from '../../text/dates.ts';
import { findNumbers } from '../../text/numbers.ts';
import { stemmer } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { splitWords, type Word } from '../../text/words.ts';
import { isMonth, isWeekday } from './calendar-names.ts';
import { baseOf } from './kin.ts';
import { isPlaceName } from './place-names.ts';
import { isNameStem, NUMBER_RARITY, rarityOf } from './rarity.ts';
import type { PairWord, SentenceReading, WordClass } from './sentence-reading.ts';
import { sourcesAmong } from './sources.ts';

const NUMERAL = /^\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;
/** In German every noun has a capital, so that it tells no names. */
const NAMES_HAVE_CAPITALS = new Set(['en', 'nb']);

/** Reads a sentence of a language that the engine knows (`en`, `nb`, `de`). */
export function readSentence(text: string, language: string): SentenceReading {
  const words = splitWords(text)
    .filter(({ lower }) => !isStopWord(lower, language))
    .map((word) => pairWord(word, language));
  return {
    text,
    language,
    words,
    byStem: new Map(words.map((word) => [word.stem, word])),
    sources: sourcesAmong(words),
    quantities: findNumbers(text),
    dates: findDates(text, { language }),
    phrases: new Set(words.slice(1).map(({ stem }, at) => `${words[at]?.stem} ${stem}`)),
  };
}

function pairWord(word: Word, language: string): PairWord {
  const { start, end, lower } = word;
  const stem = stemmer(language)(language === 'en' ? baseOf(lower) : lower);
  const kind = classOf(word, stem, language);
  return {
    start,
    end,
    stem,
    lower,
    kind,
    rarity: kind === 'number' ? NUMBER_RARITY : rarityOf(stem, language),
  };
}

function classOf({ text, lower }: Word, stem: string, language: string): WordClass {
  if (NUMERAL.test(text)) return 'number';
  if (isWeekday(lower)) return 'weekday';
  // English "may" and "march" are months by their capital alone; Norwegian writes all months small.
  if (isMonth(lower) && (language !== 'en' || CAPITAL.test(text))) return 'month';
  if (!CAPITAL.test(text) || !NAMES_HAVE_CAPITALS.has(language)) return 'plain';
  if (!isNameStem(stem)) return 'plain';
  return isPlaceName(lower) ? 'place' : 'name';
}
