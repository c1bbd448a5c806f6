import type { Mark } from '../framing/mark.ts';
import type { FactMatch } from '../match/match-facts.ts';
import type { Span } from '../text/span.ts';

/** The framing marks that speak of a fact: those that touch, or whose scope touches, the words that tell it. */
export function marksOfFact(match: FactMatch, marks: Mark[]): Mark[] {
  const words = wordsOf(match);
  return marks.filter((mark) => touchesAny(mark, words) || touchesAny(mark.scope, words));
}

/** The fact whose telling a mark touches, the surest first, or `undefined`. */
export function factOfMark(mark: Mark, matches: FactMatch[]): FactMatch | undefined {
  return matches
    .filter((match) => marksOfFact(match, [mark]).length > 0)
    .sort((a, b) => b.score - a.score)[0];
}

const known = new WeakMap<FactMatch, Span[]>();

/**
 * The words by which the page tells a fact: the mentions that fill its telling's own slots, known quotations, and the
 * whole of a sentence that retells a report or of which the reader says that it reports the fact. In order and merged,
 * so that a mark finds its place among them at once.
 */
function wordsOf(match: FactMatch): Span[] {
  const words = known.get(match) ?? merged(toldWords(match));
  known.set(match, words);
  return words;
}

function toldWords({ slots, quotes, retellings, saidByReader }: FactMatch): Span[] {
  const told = slots.flatMap(({ mention, how }) => (mention && how === 'here' ? [mention] : []));
  return [...told, ...[...quotes, ...retellings, ...saidByReader].map(({ span }) => span)];
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Whether a span overlaps one of merged spans, by binary search for the first that ends after it begins. */
function touchesAny({ start, end }: Span, spans: Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const candidate = spans[low];
  return candidate !== undefined && candidate.start < end;
}
