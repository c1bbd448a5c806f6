import type { Span } from '../text/span.ts';
import type { Words } from './lexicon/compiled.ts';
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

/** Clauses are looked through this far, in tokens; longer ones are lists. */
const CLAUSE_REACH = 80;
/** The verb of a clause that "and" joins stands within so many words of it: "and Norway will". */
const JOINED_REACH = 5;

/**
 * The index after the clause that goes on at `from`: before the next punctuation, "while", "which" or "and Norway
 * will".
 */
export function clauseEnd(tokens: Token[], from: number, words: Words): number {
  let after = from;
  while (after - from < CLAUSE_REACH && isInClause(tokens[after]) && !opensClause(tokens, after, words))
    after++;
  return after;
}

function isInClause(token: Token | undefined): boolean {
  return token !== undefined && (token.isWord || token.quotation !== undefined);
}

function opensClause(tokens: Token[], at: number, { wording, speech, fragment }: Words): boolean {
  const { lower } = tokens[at] as Token;
  if (wording.clauseStarters.has(lower)) return true;
  if (!speech.and.has(lower)) return false;
  for (let next = at + 1; next <= at + JOINED_REACH; next++) {
    const word = isInClause(tokens[next]) ? (tokens[next]?.lower ?? '') : ',';
    if (fragment.finite.has(word)) return true;
    if (word === ',' || speech.boundaries.has(word)) return false;
  }
  return false;
}

/** The index after what is claimed from `from` on: before a semicolon or a contrast, and any punctuation there. */
export function claimEnd(tokens: Token[], from: number, { wording }: Words): number {
  let after = from;
  const limit = Math.min(tokens.length, from + CLAUSE_REACH);
  while (after < limit && tokens[after]?.lower !== ';' && !wording.contrasts.has(tokens[after]?.lower ?? ''))
    after++;
  while (after > from && !isInClause(tokens[after - 1])) after--;
  return after;
}

/** The index at which the clause that ends before `until` begins: after the last punctuation. */
export function clauseStart(tokens: Token[], until: number): number {
  let first = until;
  while (first > 0 && until - first < CLAUSE_REACH && isInClause(tokens[first - 1])) first--;
  return first;
}
