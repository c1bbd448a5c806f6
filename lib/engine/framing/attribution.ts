import type { Words } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import type { Outline, Token } from './outline.ts';
import { isSaying, sayerOf, saysNothingElse } from './saying.ts';
import { speakerAfter, speakerBefore } from './speaker.ts';
import { claimEnd, markOver, occurrences, spanOf } from './wording.ts';

/**
 * Words that put a claim into someone's mouth, with the claim as scope. Neutral ones (said, according to) are no
 * stance; claimed, insisted and their like are.
 */
export function findAttributions(text: string, { tokens }: Outline, words: Words): Mark[] {
  const { speech, wording } = words;
  const sources = occurrences(tokens, speech.accordingTo).map((found) => {
    const mark = markOver(text, tokens, found, 'attribution', false, spanOf(tokens, 0, tokens.length));
    return withSpeaker(text, mark, speakerAfter(tokens, found.after, speech));
  });
  const doubts = occurrences(tokens, wording.disbelieving).map((found) => {
    const claim = spanOf(tokens, found.after, claimEnd(tokens, found.after, words));
    const mark = markOver(text, tokens, found, 'attribution', true, claim);
    return withSpeaker(text, mark, speakerBefore(tokens, found.first, speech));
  });
  const verbs = tokens.flatMap((token, at) => {
    if (!token.isWord || !(isSaying(tokens, at, speech) || isClaiming(tokens, at, words))) return [];
    const isDistancing = speech.distancing.has(token.lower);
    if (isDistancing && takesObject(tokens, at, words)) return [];
    const claim = saysNothingElse(tokens, at, speech)
      ? spanOf(tokens, 0, at)
      : spanOf(tokens, at + 1, claimEnd(tokens, at + 1, words));
    const mark = markOver(text, tokens, { first: at, after: at + 1 }, 'attribution', isDistancing, claim);
    return [withSpeaker(text, mark, sayerOf(tokens, at, speech))];
  });
  return [...sources, ...doubts, ...verbs];
}

/** A distancing verb before its claim, "Moscow claims the ship", "Oslo claims to"; not the noun of "his claims the". */
function isClaiming(tokens: Token[], at: number, { speech }: Words): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.lower ?? '';
  if (!speech.distancing.has(tokens[at]?.lower ?? '') || before?.isWord !== true) return false;
  const isNoun = [speech.determiners, speech.possessives, speech.prepositions, speech.and].some((set) =>
    set.has(before.lower),
  );
  if (isNoun || /['’]s?$/u.test(before.lower)) return false;
  if (speech.infinitive.has(next)) return !speech.determiners.has(tokens[at + 2]?.lower ?? '');
  return speech.determiners.has(next) || speech.pronouns.has(next);
}

/** The verb of a claim stands within so many tokens. */
const CLAIM_VERB_REACH = 14;

/** "claimed responsibility for", "boasts a park": a thing follows, and nothing is claimed of it. */
function takesObject(tokens: Token[], at: number, { speech, fragment }: Words): boolean {
  const near = tokens.slice(at + 1, at + CLAIM_VERB_REACH);
  const pause = near.findIndex(({ isWord, quotation }) => !isWord && quotation === undefined);
  const claim = pause < 0 ? near : near.slice(0, pause);
  if (claim.length === 0 || claim.some(({ quotation }) => quotation !== undefined)) return false;
  const [{ lower }] = claim as [Token];
  if (speech.that.has(lower) || speech.infinitive.has(lower)) return false;
  return !claim.some((token) => fragment.finite.has(token.lower) || /ed$/u.test(token.lower));
}

function withSpeaker(text: string, mark: Mark, speaker: { start: number; end: number } | undefined): Mark {
  return speaker === undefined ? mark : { ...mark, speaker: text.slice(speaker.start, speaker.end) };
}
