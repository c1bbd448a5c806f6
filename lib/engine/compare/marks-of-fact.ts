import type { Mark } from '../framing/mark.ts';
import type { FactMatch } from '../match/match-facts.ts';
import { overlaps, type Span } from '../text/span.ts';

/** The framing marks that speak of a fact: those that touch, or whose scope touches, the words that tell it. */
export function marksOfFact(match: FactMatch, marks: Mark[]): Mark[] {
  const words = wordsOf(match);
  return marks.filter((mark) => words.some((span) => overlaps(mark, span) || overlaps(mark.scope, span)));
}

/** The fact whose telling a mark touches, the surest first, or `undefined`. */
export function factOfMark(mark: Mark, matches: FactMatch[]): FactMatch | undefined {
  return matches
    .filter((match) => marksOfFact(match, [mark]).length > 0)
    .sort((a, b) => b.score - a.score)[0];
}

/** The words by which the page tells a fact: the mentions that fill its telling's own slots, and known quotations. */
function wordsOf({ slots, quotes }: FactMatch): Span[] {
  const told = slots.flatMap(({ mention, how }) => (mention && how === 'here' ? [mention] : []));
  return [...told, ...quotes.map(({ span }) => span)];
}
