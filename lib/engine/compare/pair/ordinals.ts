import type { PairWord, SentenceReading } from '../../match/pair/sentence-reading.ts';
import type { Span } from '../../text/span.ts';
import type { Conflict } from './conflict.ts';
import { coverage } from './coverage.ts';

/** A place in a row, and the words for what stands there: the *third* of the *largest cities*. */
interface Rank extends Span {
  value: number;
  of: PairWord[];
}

/** Two sentences that say less in common count in two rows. */
const MUCH_IN_COMMON = 0.5;
/** So many content words behind an ordinal may tell what it counts. */
const COUNTED_WITHIN = 3;
/** What comes again and again, in small letters without accents: one thing on the second day, one on the third. */
const RECURRING = new Set(
  `time times day days night week month year quarter half round leg stage century match game set attempt place hour
  minute gang gangen dag dagen uke ar kvartal omgang runde mal tag tagen woche jahr`.split(/\s+/),
);

/** Places of one thing in one row: the second largest city and the third largest city. */
export function ordinalConflicts(a: SentenceReading, b: SentenceReading): Conflict[] {
  if (coverage(a, b) < MUCH_IN_COMMON) return [];
  const [inA, inB] = [ranksIn(a), ranksIn(b)];
  if (inA.some(({ value }) => inB.some((other) => other.value === value))) return [];
  const pairs = inA.flatMap((rank) => inB.map((other) => ({ a: rank, b: other })));
  const found = pairs.find(({ a, b }) => countOne(a, b));
  return found === undefined ? [] : [{ kind: 'number', ...found }];
}

function ranksIn({ quantities, words }: SentenceReading): Rank[] {
  const ranks = quantities
    .filter(({ kind }) => kind === 'ordinal')
    .map(({ value, start, end }) => ({
      value,
      start,
      end,
      of: words.filter((word) => word.start >= end && word.kind === 'plain').slice(0, COUNTED_WITHIN),
    }));
  return ranks.filter(({ of }) => !of.some(({ lower }) => RECURRING.has(lower)));
}

function countOne(a: Rank, b: Rank): boolean {
  return a.of.some((word) => !isSuperlative(word) && b.of.some(({ stem }) => stem === word.stem));
}

/** "third largest" counts neither cities nor banks. */
function isSuperlative({ lower }: PairWord): boolean {
  return lower.endsWith('est');
}
