import { counterpart } from '../../match/pair/counterpart.ts';
import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import { splitWords } from '../../text/words.ts';
import type { Difference } from '../comparison.ts';
import { plainCoverage } from './coverage.ts';
import { NEGATIONS } from './negation-words.ts';

/** A negation bears on so many content words after it. */
const SCOPE = 4;
/** What is negated must be what the other sentence says. */
const MET_FROM = 0.4;
const MUCH_IN_COMMON = 0.5;

/** What one sentence denies and the other says: the negation with what it denies. */
export function negationDifferences(a: SentenceReading, b: SentenceReading): Difference[] {
  if (plainCoverage(a, b) < MUCH_IN_COMMON) return [];
  const [inA, inB] = [negations(a), negations(b)];
  if (inA.length > 0 === inB.length > 0) return [];
  const denial = firstDenial(inA.length > 0 ? a : b, inA.length > 0 ? b : a);
  if (denial === null) return [];
  const [page, reference] = inA.length > 0 ? [denial, null] : [null, denial];
  return [{ kind: 'status', page, reference }];
}

function firstDenial(reading: SentenceReading, other: SentenceReading): string | null {
  for (const { start, end } of negations(reading)) {
    const denied = reading.words
      .filter((word) => word.start >= end && !isNegation(word.lower))
      .slice(0, SCOPE);
    const last = denied.at(-1);
    if (last !== undefined && denied.every((word) => isSaid(word, other)))
      return reading.text.slice(start, last.end);
  }
  return null;
}

function isSaid(word: PairWord, other: SentenceReading): boolean {
  return counterpart(word, other) >= MET_FROM;
}

function negations({ text }: SentenceReading) {
  return splitWords(text).filter(({ lower }) => isNegation(lower));
}

function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't");
}
