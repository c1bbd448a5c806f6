import { counterpart } from '../../match/pair/counterpart.ts';
import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import type { Conflict } from './conflict.ts';
import { plainCoverage } from './coverage.ts';
import { ANOTHER } from './deed-words.ts';
import { denialsIn } from './denials.ts';
import { isClaimBesideDenial } from './disowned.ts';

/** What is negated must be what the other sentence says. */
const MET_FROM = 0.4;
/** Of what is denied the other says the first word, and so much of it all: there is another word for something. */
const MOSTLY_SAID = 0.66;
const MUCH_IN_COMMON = 0.5;

/** What one sentence denies and the other says: the negation with what it denies. */
export function negationConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  if (plainCoverage(a, b) < MUCH_IN_COMMON) return [];
  const [inA, inB] = [denialsIn(a).length > 0, denialsIn(b).length > 0];
  if (inA === inB) return [];
  const denial = inA ? firstDenial(a, b) : firstDenial(b, a);
  if (denial === null) return [];
  return [{ kind: 'status', a: inA ? denial : null, b: inA ? null : denial }];
}

function firstDenial(reading: SentenceReading, other: SentenceReading): Span | null {
  if (isClaimBesideDenial(reading, other)) return null;
  for (const { start, denied } of denialsIn(reading)) {
    const [first, last] = [denied[0], denied.at(-1)];
    if (first === undefined || last === undefined || !isSaid(first, other)) continue;
    const said = denied.filter((word) => isSaid(word, other));
    if (denied.some((word) => ANOTHER.has(word.lower) && !said.includes(word))) continue;
    if (said.length >= MOSTLY_SAID * denied.length) return { start, end: last.end };
  }
  return null;
}

function isSaid(word: PairWord, other: SentenceReading): boolean {
  return counterpart(word, other) >= MET_FROM;
}
