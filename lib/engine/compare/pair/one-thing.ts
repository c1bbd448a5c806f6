import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { isMet } from '../../match/pair/signals/names.ts';
import { isName } from '../../match/pair/sources.ts';
import { coverage } from './coverage.ts';

/** Sentences with less in common are about two things, and two things do not conflict. */
const ONE_THING_FROM = 0.25;

/** A sentence that begins with one of these may mean by it what the other calls by name. */
const UNNAMED = /^(?:It|He|She|They|The|Den|Det|Han|Hun|De|Er|Sie|Es|Der|Die|Das) (?!\p{Lu})/u;

/** Whether two sentences are about one thing, as far as their words tell. */
export function areAboutOneThing(a: SentenceReading, b: SentenceReading): boolean {
  const unmet = [
    ...(UNNAMED.test(b.text) ? unmetNames(a, b) : []),
    ...(UNNAMED.test(a.text) ? unmetNames(b, a) : []),
  ];
  return coverage(a, b, unmet) >= ONE_THING_FROM;
}

function unmetNames({ words }: SentenceReading, other: SentenceReading): PairWord[] {
  return words.filter((word) => isName(word) && !isMet(word, other));
}
