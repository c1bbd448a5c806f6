import type { Words } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import type { Outline, Token } from './outline.ts';
import { isSaying, sayerOf, saysNothingElse } from './saying.ts';
import { speakerAfter } from './speaker.ts';
import { markOver, occurrences, spanOf } from './wording.ts';

/**
 * Words that put a claim into someone's mouth, with the claim as scope. Neutral ones (said, according to) are no
 * stance; claimed, insisted and their like are.
 */
export function findAttributions(text: string, { tokens }: Outline, { speech }: Words): Mark[] {
  const sources = occurrences(tokens, speech.accordingTo).map((found) => {
    const mark = markOver(text, tokens, found, 'attribution', false, spanOf(tokens, 0, tokens.length));
    return withSpeaker(text, mark, speakerAfter(tokens, found.after, speech));
  });
  const verbs = tokens.flatMap((token, at) => {
    if (!token.isWord || !isSaying(tokens, at, speech)) return [];
    const claim = saysNothingElse(tokens, at, speech)
      ? spanOf(tokens, 0, at)
      : spanOf(tokens, at + 1, lastWord(tokens));
    const isDistancing = speech.distancing.has(token.lower);
    const mark = markOver(text, tokens, { first: at, after: at + 1 }, 'attribution', isDistancing, claim);
    return [withSpeaker(text, mark, sayerOf(tokens, at, speech))];
  });
  return [...sources, ...verbs];
}

function withSpeaker(text: string, mark: Mark, speaker: { start: number; end: number } | undefined): Mark {
  return speaker === undefined ? mark : { ...mark, speaker: text.slice(speaker.start, speaker.end) };
}

/** The index after the last word or quotation: a sentence's full stop is no part of the claim. */
function lastWord(tokens: Token[]): number {
  return tokens.findLastIndex(({ isWord, quotation }) => isWord || quotation !== undefined) + 1;
}
