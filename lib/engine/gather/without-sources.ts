import type { SentenceReading } from '../match/pair/sentence-reading.ts';
import { isName, isSaying } from '../match/pair/sources.ts';
import type { StorySentence } from './story-sentence.ts';

/**
 * The sentences without the names of those who only tell: whom the story anywhere names beside a word of saying, in
 * sentences that have one. Two sentences in which one minister says something do not for that tell the same.
 */
export function withoutSources<T extends StorySentence>(sentences: T[]): T[] {
  const sources = new Set(sentences.flatMap(({ reading }) => [...reading.sources]));
  return sentences.map((sentence) => ({ ...sentence, reading: withoutNames(sentence.reading, sources) }));
}

function withoutNames(reading: SentenceReading, names: Set<string>): SentenceReading {
  if (!reading.words.some(({ lower }) => isSaying(lower))) return reading;
  const words = reading.words.filter(
    (word) => !isSaying(word.lower) && !(isName(word) && names.has(word.stem)),
  );
  return { ...reading, words, byStem: new Map(words.map((word) => [word.stem, word])) };
}
