import type { Span } from '../text/span.ts';
import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import { isClaim, reportedIn } from './reported.ts';
import { type Attribution, attribution, isParticiple, isSaying, sayerOf, saysNothingElse } from './saying.ts';
import { goesOnAsPhrase, isClosedBefore } from './scope.ts';
import { isAbbreviating, isCapitalised, speakerAfter, speakerBefore, subjectOf } from './speaker.ts';

/** How far a voicing verb or a noun of speech reaches, in tokens. */
const VOICING_REACH = 12;
const NOUN_REACH = 7;
/** Sentences are looked through this far on either side; longer ones are lists. */
const SENTENCE_REACH = 80;
/** A saying clause behind a quotation has this many tokens at most. */
const AFTER_REACH = 14;

/** Who is quoted by the quotation at `index` of a sentence, or `null` where the sentence names nobody's saying. */
export function attributionOf(tokens: Token[], index: number, words: Speech): Attribution | null {
  return (
    agentAfter(tokens, index, words) ??
    participleBehind(tokens, index, words) ??
    handOverBefore(tokens, index, words) ??
    sayingAfter(tokens, index, words) ??
    speechAround(tokens, index, words) ??
    reportedIn(tokens, index, words) ??
    null
  );
}

/** The nearest word before a quotation that hands over to its speaker; of a noun, the verb before it tells whose. */
function handOverBefore(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  let said: Attribution | undefined;
  for (let at = index - 1; at >= Math.max(0, index - SENTENCE_REACH); at--) {
    const token = tokens[at] as Token;
    if (token.lower === ';') return said;
    const found = handOverAt(tokens, at, index, words);
    if (found !== undefined && found.by !== 'noun')
      return said === undefined ? found : { ...found, by: 'noun' };
    said ??= found;
  }
  return said;
}

function handOverAt(tokens: Token[], at: number, index: number, words: Speech): Attribution | undefined {
  const source = words.accordingTo.startingAt(tokens, at);
  if (source > 0) return attribution('source', tokens, at, source, speakerAfter(tokens, at + source, words));
  const putIt = words.putIt.startingAt(tokens, at);
  if (putIt > 0 && at + putIt >= index - 1) {
    return attribution('saying', tokens, at, putIt, speakerBefore(tokens, at, words));
  }
  if (isSaying(tokens, at, words) && !isClosedBefore(tokens, at, index, words)) {
    return attribution('saying', tokens, at, 1, sayerOf(tokens, at, words));
  }
  return ownWordsAt(tokens, at, words) ?? voicingAt(tokens, at, index, words);
}

function voicingAt(tokens: Token[], at: number, index: number, words: Speech): Attribution | undefined {
  const { lower } = tokens[at] as Token;
  if (words.notSaying.startingAt(tokens, at) > 0) return undefined;
  if (isDisowning(tokens, at, words) || isConversing(tokens, at, words)) return undefined;
  if (isClosedBefore(tokens, at, index, words)) return undefined;
  const isVoicing = words.voicing.has(lower) && !isSpeechNoun(tokens, at, words);
  if ((isVoicing || words.voicingAs.has(lower)) && isLinkedByAs(tokens, at, index, words)) {
    return attribution('voicing', tokens, at, 1, voicerOf(tokens, at, index, words));
  }
  const isJudging = words.finding.has(lower) && !isPresupposed(tokens, index, words);
  if ((isVoicing || isJudging) && index - at <= VOICING_REACH) {
    const link = linkOf(tokens, at, index, words);
    return (
      link &&
      attribution(link === 'near' ? 'voicing' : 'far', tokens, at, 1, voicerOf(tokens, at, index, words))
    );
  }
  const isNoun = words.speechNouns.has(lower) && index - at <= NOUN_REACH && !isClaim(tokens, at, words);
  return isNoun && linkOf(tokens, at, index, words) === 'near'
    ? attribution('noun', tokens, at, 1, undefined)
    : undefined;
}

/** Britain's pledge, the call */
function isSpeechNoun(tokens: Token[], at: number, words: Speech): boolean {
  const { lower: before = '' } = tokens[at - 1] ?? {};
  const isOwned = before.endsWith("'s") || words.determiners.has(before) || words.possessives.has(before);
  return isOwned && words.speechNouns.has(tokens[at]?.lower ?? '');
}

/** The “called” of a “so-called” is no verb. */
function isDisowning(tokens: Token[], at: number, words: Speech): boolean {
  return words.so.has(tokens[at - 1]?.lower ?? '');
}

/** speaking to Moscow about “peace” */
function isConversing(tokens: Token[], at: number, words: Speech): boolean {
  return words.conversing.has(tokens[at]?.lower ?? '') && words.with.has(tokens[at + 1]?.lower ?? '');
}

/** the “bomb”, their “bomb” */
function isPresupposed(tokens: Token[], index: number, words: Speech): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return words.determiners.has(before) && !words.indefinite.has(before);
}

/** described … as a “…” */
function isLinkedByAs(tokens: Token[], at: number, index: number, words: Speech): boolean {
  return tokens.slice(Math.max(at + 1, index - 4), index).some(({ lower }) => words.as.has(lower));
}

/**
 * Whether the quotation is what the word at `at` voices, `near`, or the object of a further verb between them, `far`:
 * "promised a “new era”" and "promised to counter the “threat”". `undefined` where punctuation parts them.
 */
function linkOf(tokens: Token[], at: number, index: number, words: Speech): 'near' | 'far' | undefined {
  if (tokens[at + 1]?.lower === ',') return undefined;
  let isFar = false;
  for (let between = at + 1; between < index; between++) {
    const token = tokens[between] as Token;
    const isPause = token.lower === ',' || token.lower === ':';
    if (!token.isWord && token.quotation === undefined && !isPause) return undefined;
    if (words.leadingAway.has(token.lower)) return undefined;
    isFar ||= startsInfinitive(tokens, between, index, words) || isGerund(tokens, between, words);
  }
  return isFar ? 'far' : 'near';
}

function startsInfinitive(tokens: Token[], between: number, index: number, words: Speech): boolean {
  const next = tokens[between + 1];
  if (!words.infinitive.has(tokens[between]?.lower ?? '') || next === undefined || between + 1 >= index)
    return false;
  if (!next.isWord || words.determiners.has(next.lower) || words.copulas.has(next.lower)) return false;
  return !isCapitalised(next) && !next.lower.endsWith("'s");
}

function isGerund(tokens: Token[], between: number, words: Speech): boolean {
  const { gerund } = words;
  const { lower } = tokens[between] as Token;
  if (gerund === null || !lower.endsWith(gerund.ending) || gerund.adjectives.includes(lower)) return false;
  if (words.copulas.has(lower)) return false;
  return words.prepositions.has(tokens[between - 1]?.lower ?? '');
}

/** The speaker of a voicing verb: "branded by critics “…”", "what Moscow calls", "kaller Moskva". */
function voicerOf(tokens: Token[], at: number, index: number, words: Speech): Span | undefined {
  const by = tokens.slice(at + 1, index).findIndex(({ lower }) => words.by.has(lower));
  if (by >= 0 && !words.conversing.has(tokens[at]?.lower ?? ''))
    return speakerAfter(tokens, at + 2 + by, words);
  return isPassive(tokens, at, words) ? undefined : sayerOf(tokens, at, words);
}

function isPassive(tokens: Token[], at: number, words: Speech): boolean {
  if (isParticiple(tokens[at] as Token, words)) return false;
  return tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => words.passives.has(lower));
}

/** in Healey's words */
function ownWordsAt(tokens: Token[], at: number, words: Speech): Attribution | undefined {
  const owner = tokens[at - 1];
  if (!words.ownWords.has(tokens[at]?.lower ?? '') || owner === undefined) return undefined;
  const isOwned = owner.lower.endsWith("'s") || words.possessives.has(owner.lower);
  return isOwned ? attribution('source', tokens, at, 1, speakerBefore(tokens, at, words)) : undefined;
}

/** his “new era” speech */
function speechAround(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const isVerb = words.determiners.has(tokens[index + 2]?.lower ?? '');
  const isSpeech = words.speechNouns.has(tokens[index + 1]?.lower ?? '') && !isVerb;
  return isSpeech ? attribution('noun', tokens, index + 1, 1, undefined) : undefined;
}

/** The speaker named behind: “…”, said Healey; “…”, he said; “…”, according to the ministry. */
function sayingAfter(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  for (let at = index + 1; at < Math.min(tokens.length, index + SENTENCE_REACH); at++) {
    const token = tokens[at] as Token;
    if (token.quotation !== undefined || token.lower === ';') return undefined;
    const isBreak = token.lower === ',' || token.lower === '–' || token.lower === '—' || token.lower === '-';
    const isRightBehind = at === index + 1;
    if (!isRightBehind && !isBreak) continue;
    const found =
      isRightBehind && goesOnAsPhrase(tokens, index, words)
        ? sourceFrom(tokens, at, words)
        : sayingFrom(tokens, isBreak ? at + 1 : at, isRightBehind, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A saying clause that begins at `from` and has nothing else to say: its verb ends it, or its speaker does. Right
 * behind a quotation it may name a hearer: "Sandvik told reporters".
 */
export function sayingFrom(
  tokens: Token[],
  from: number,
  isRightBehind: boolean,
  words: Speech,
): Attribution | undefined {
  const source = words.accordingTo.startingAt(tokens, from);
  if (source > 0)
    return attribution('source', tokens, from, source, speakerAfter(tokens, from + source, words));
  const first = tokens[from];
  if (first === undefined || !first.isWord || words.and.has(first.lower)) return undefined;
  if (isSaying(tokens, from, words)) {
    return attribution('saying', tokens, from, 1, speakerAfter(tokens, from + 1, words));
  }
  if (words.boundaries.has(first.lower) && !words.as.has(first.lower) && !words.prepositions.has(first.lower))
    return undefined;
  for (let at = from + 1; at < Math.min(tokens.length, from + AFTER_REACH); at++) {
    const isPassing = tokens[at]?.lower === ',' || isAbbreviating(tokens, at);
    if (tokens[at]?.isWord !== true && !isPassing) return undefined;
    const found =
      ownWordsAt(tokens, at, words) ??
      putBehind(tokens, from, at, words) ??
      asVoiced(tokens, from, at, words) ??
      saidAt(tokens, at, isRightBehind, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A source named behind a fragment that goes on as a phrase: a “deep, ambitious” one in Healey's words. */
function sourceFrom(tokens: Token[], from: number, words: Speech): Attribution | undefined {
  const source = words.accordingTo.startingAt(tokens, from);
  if (source > 0)
    return attribution('source', tokens, from, source, speakerAfter(tokens, from + source, words));
  for (let at = from + 1; at < from + AFTER_REACH && tokens[at]?.isWord === true; at++) {
    const found = ownWordsAt(tokens, at, words) ?? asVoiced(tokens, from, at, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** as he puts it */
function putBehind(tokens: Token[], from: number, at: number, words: Speech): Attribution | undefined {
  const length = words.as.has(tokens[from]?.lower ?? '') ? words.putIt.startingAt(tokens, at) : 0;
  return length > 0 ? attribution('saying', tokens, at, length, speakerBefore(tokens, at, words)) : undefined;
}

/** as Healey called it */
function asVoiced(tokens: Token[], from: number, at: number, words: Speech): Attribution | undefined {
  const isVoiced = words.as.has(tokens[from]?.lower ?? '') && words.voicing.has(tokens[at]?.lower ?? '');
  return isVoiced ? attribution('voicing', tokens, at, 1, speakerBefore(tokens, at, words)) : undefined;
}

function saidAt(tokens: Token[], at: number, isRightBehind: boolean, words: Speech): Attribution | undefined {
  const isWhole = isRightBehind ? !hasThatAfter(tokens, at, words) : saysNothingElse(tokens, at, words);
  if (!isWhole || !isSaying(tokens, at, words) || isToldOf(tokens, at, words)) return undefined;
  const turned = tokens[at - 1]?.lower === ',' ? speakerAfter(tokens, at + 1, words) : undefined;
  return attribution('saying', tokens, at, 1, turned ?? speakerBefore(tokens, at, words));
}

/** "the claim was repeated": what is told of, not who tells; but: “…”, it was announced. */
function isToldOf(tokens: Token[], at: number, words: Speech): boolean {
  return (
    words.passives.has(tokens[at - 1]?.lower ?? '') && !words.continuing.has(tokens[at - 2]?.lower ?? '')
  );
}

function hasThatAfter(tokens: Token[], verb: number, words: Speech): boolean {
  return tokens.slice(verb + 1, verb + 4).some(({ lower }) => words.that.has(lower));
}

/** called “unacceptable” by the minister */
function agentAfter(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const verb = index - 1;
  const isVoiced = [1, 2, 3].some((back) => {
    const lower = tokens[index - back]?.lower ?? '';
    return words.voicing.has(lower) || words.voicingAs.has(lower) || words.saying.has(lower);
  });
  if (!isVoiced || !words.by.has(tokens[index + 1]?.lower ?? '')) return undefined;
  return attribution('voicing', tokens, verb, 1, speakerAfter(tokens, index + 2, words));
}

/** als „Schandfleck“ bezeichnet: where the verb ends its clause */
function participleBehind(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  const verb = index + 1;
  const { lower = '' } = tokens[verb] ?? {};
  const isVoiced = words.voicing.has(lower) || words.voicingAs.has(lower);
  if (!isVoiced || !words.as.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const isAgentless = tokens
    .slice(Math.max(0, index - VOICING_REACH), index)
    .some(({ lower }) => words.passives.has(lower));
  return attribution('voicing', tokens, verb, 1, isAgentless ? undefined : subjectOf(tokens, words));
}
