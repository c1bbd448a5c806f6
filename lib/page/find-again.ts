import type { Span } from '../engine/text/span.ts';

/** How much text on either side tells two places with the same words apart. */
const CONTEXT_LENGTH = 32;
/** Words this long that stand in the text once are known without their neighbours. */
const UNMISTAKABLE_LENGTH = 24;
/** A text that says the same more often than this is not an article. */
const MOST_PLACES = 40;

/**
 * Where a stretch of a text stands in another version of that text: the same words, and of several such places
 * the one whose neighbours are most alike. `null` where the words are gone or no place is likelier than another.
 */
export function findAgain(before: string, after: string, span: Span): Span | null {
  if (before === after) return span;
  const words = before.slice(span.start, span.end);
  const ranked = places(after, words)
    .map((start) => ({ start, likeness: likeness(before, span, after, start, words.length) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  if (!best || best.likeness === second?.likeness) return null;
  if (best.likeness === 0 && words.length < UNMISTAKABLE_LENGTH) return null;
  return { start: best.start, end: best.start + words.length };
}

function places(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (
    let at = text.indexOf(words);
    at >= 0 && found.length < MOST_PLACES;
    at = text.indexOf(words, at + 1)
  ) {
    found.push(at);
  }
  return found;
}

/** How many characters on both sides are the same, up to `CONTEXT_LENGTH` on each. */
function likeness(before: string, span: Span, after: string, start: number, length: number): number {
  return (
    sameBackwards(before, span.start, after, start) + sameForwards(before, span.end, after, start + length)
  );
}

function sameBackwards(a: string, aEnd: number, b: string, bEnd: number): number {
  const most = Math.min(CONTEXT_LENGTH, aEnd, bEnd);
  let same = 0;
  while (same < most && a[aEnd - 1 - same] === b[bEnd - 1 - same]) same++;
  return same;
}

function sameForwards(a: string, aStart: number, b: string, bStart: number): number {
  const most = Math.min(CONTEXT_LENGTH, a.length - aStart, b.length - bStart);
  let same = 0;
  while (same < most && a[aStart + same] === b[bStart + same]) same++;
  return same;
}
