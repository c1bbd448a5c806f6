import type { SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import type { Conflict } from './conflict.ts';
import { plainCoverage } from './coverage.ts';
import { deedAt } from './deeds.ts';
import { areOne } from './occasions.ts';
import { areOfTwoTimes } from './times.ts';

/** How somebody votes, or comes out. */
interface Vote extends Span {
  isFor: boolean;
}

/** Votes of which less is said alike are on two matters. */
const ONE_MATTER_FROM = 0.6;

/** A vote with what it is for or against; how many voted so is told apart, as a number. */
const VOTE =
  /(?<!\p{L})(?:vot(?:e[sd]?|ing)|campaign(?:s|ed|ing)?|argue[sd]?|c[ao]mes? out|spoke)(?: (?:unanimously|narrowly|overwhelmingly|strongly))? (against|to|for|in favou?r of)(?!\p{L})/iu;

/** Two votes of the same people, one for what the other is against. */
export function voteConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  if (a.language !== 'en') return [];
  const [inA, inB] = [voteIn(a), voteIn(b)];
  if (inA === null || inB === null || inA.isFor === inB.isFor) return [];
  const areOfOneBody = areOne(a, deedAt(a, inA).agent, b, deedAt(b, inB).agent) === true;
  if (!areOfOneBody || areOfTwoTimes(a, b) || plainCoverage(a, b) < ONE_MATTER_FROM) return [];
  return [{ kind: 'status', a: inA, b: inB }];
}

function voteIn({ text }: SentenceReading): Vote | null {
  const found = VOTE.exec(text);
  if (found === null) return null;
  return {
    start: found.index,
    end: found.index + found[0].length,
    isFor: found[1]?.toLowerCase() !== 'against',
  };
}
