import type { Passage } from '../match/passage.ts';
import type { Span } from '../text/span.ts';

/** How many of a passage's words stand between two spans in it. */
export function wordsBetween({ tokens }: Passage, a: Span, b: Span): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return tokens.filter(({ start, end }) => start >= first.end && end <= second.start).length;
}
