import type { Span } from '../text/span.ts';
import type { Speech, Words } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import type { Outline, Token } from './outline.ts';
import { clauseEnd, clauseStart, markOver, type Occurrence, occurrences, spanOf } from './wording.ts';

/** A hedged noun phrase has this many words at most. */
const LONGEST_PHRASE = 6;

/** Words that make a claim less sure, with the words they cover: "alleged" and its noun, "reportedly" and its clause. */
export function findHedges(text: string, { tokens }: Outline, words: Words): Mark[] {
  const { wording, speech } = words;
  const adjectives = occurrences(tokens, wording.hedgingAdjectives).flatMap((found) => {
    const scope = phraseAfter(tokens, found.after, speech);
    return scope === undefined ? [] : [markOver(text, tokens, found, 'hedge', true, scope)];
  });
  const phrases = occurrences(tokens, wording.hedgingPhrases).map((found) =>
    markOver(text, tokens, found, 'hedge', true, clauseAround(tokens, found, words)),
  );
  return [...adjectives, ...phrases];
}

/** The noun phrase an adjective stands before; none after "it is apparent that" or "supposed to". */
function phraseAfter(tokens: Token[], from: number, words: Speech): Span | undefined {
  let after = from;
  while (
    after < tokens.length &&
    after - from < LONGEST_PHRASE &&
    !endsPhrase(tokens[after] as Token, words)
  ) {
    after++;
    if (tokens[after - 1]?.quotation !== undefined) break;
  }
  return spanOf(tokens, from, after);
}

function endsPhrase(token: Token, words: Speech): boolean {
  if (!token.isWord) return token.quotation === undefined;
  const { lower } = token;
  return [words.boundaries, words.prepositions, words.auxiliaries, words.and, words.determiners].some((set) =>
    set.has(lower),
  );
}

/** The clause after the hedge, or the one before it where it comes last: "…, apparently." */
function clauseAround(tokens: Token[], { first, after }: Occurrence, words: Words): Span | undefined {
  return (
    spanOf(tokens, after, clauseEnd(tokens, after, words)) ??
    clauseBefore(tokens, tokens[first - 1]?.isWord === true ? first : first - 1)
  );
}

function clauseBefore(tokens: Token[], until: number): Span | undefined {
  return spanOf(tokens, clauseStart(tokens, until), until);
}
