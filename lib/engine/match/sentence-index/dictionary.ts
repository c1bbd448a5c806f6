import { type Segment, termCount } from './segment.ts';

/** The number of a stem among a segment's terms, or -1. */
export function findTerm(segment: Segment, stem: string): number {
  const at = firstTermFrom(segment, stem);
  return at < termCount(segment) && compareTerm(segment, at, stem) === 0 ? at : -1;
}

/** The number of the first term that is not before `stem` in the order of UTF-16 units; `termCount` if all are. */
function firstTermFrom(segment: Segment, stem: string): number {
  let [low, high] = [0, termCount(segment)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareTerm(segment, middle, stem) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The term with this number. */
export function termAt({ letters, letterEnds }: Segment, term: number): string {
  return String.fromCharCode(...letters.subarray(startOf(letterEnds, term), letterEnds[term]));
}

/** The terms that begin so, at most `limit` of them. */
export function termsWithPrefix(segment: Segment, prefix: string, limit: number): string[] {
  const found: string[] = [];
  for (let at = firstTermFrom(segment, prefix); at < termCount(segment) && found.length < limit; at++) {
    const term = termAt(segment, at);
    if (!term.startsWith(prefix)) break;
    found.push(term);
  }
  return found;
}

/** Where an entry begins in a row that tells where entries end. */
export function startOf(ends: Uint32Array, entry: number): number {
  return entry === 0 ? 0 : (ends[entry - 1] as number);
}

function compareTerm({ letters, letterEnds }: Segment, term: number, stem: string): number {
  const start = startOf(letterEnds, term);
  const length = (letterEnds[term] as number) - start;
  const shared = Math.min(length, stem.length);
  for (let at = 0; at < shared; at++) {
    const difference = (letters[start + at] as number) - stem.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - stem.length;
}
