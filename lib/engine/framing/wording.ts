import type { Span } from '../text/span.ts';
import type { Mark, MarkKind } from './mark.ts';
import type { Token } from './outline.ts';
import type { Phrases } from './phrases.ts';

/** A phrase of a lexicon as it stands in a sentence: the tokens from `first` up to `after`. */
export interface Occurrence {
  first: number;
  after: number;
}

/** Where phrases stand in a sentence, from left to right, the longest first, without overlap. */
export function occurrences(tokens: Token[], phrases: Phrases): Occurrence[] {
  const found: Occurrence[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const length = phrases.startingAt(tokens, first);
    if (length === 0) continue;
    found.push({ first, after: first + length });
    first += length - 1;
  }
  return found;
}

/** A mark over an occurrence; without a scope it speaks of its own words. */
export function markOver(
  text: string,
  tokens: Token[],
  { first, after }: Occurrence,
  kind: MarkKind,
  isStance: boolean,
  scope?: Span | undefined,
): Mark {
  const span = spanOf(tokens, first, after) as Span;
  return { kind, ...span, text: text.slice(span.start, span.end), scope: scope ?? span, isStance };
}

/** The stretch from one token up to another; `undefined` where there is none. */
export function spanOf(tokens: Token[], first: number, after: number): Span | undefined {
  const start = tokens[first]?.start;
  const end = tokens[after - 1]?.end;
  return after <= first || start === undefined || end === undefined ? undefined : { start, end };
}

/** The index after the clause that goes on at `from`: before the next punctuation. */
export function clauseEnd(tokens: Token[], from: number): number {
  let after = from;
  while (after < tokens.length && (tokens[after]?.isWord || tokens[after]?.quotation !== undefined)) after++;
  return after;
}

/** The index at which the clause that ends before `until` begins: after the last punctuation. */
export function clauseStart(tokens: Token[], until: number): number {
  let first = until;
  while (first > 0 && (tokens[first - 1]?.isWord || tokens[first - 1]?.quotation !== undefined)) first--;
  return first;
}
