import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import {
  type Attribution,
  attribution,
  isSaying,
  lacksParticle,
  ownWordsAt,
  saysNothingElse,
  sourceAt,
} from './saying.ts';
import { goesOnAsPhrase, isSilent } from './scope.ts';
import { isAbbreviating, isCapitalised, speakerAfter, speakerBefore } from './speaker.ts';

/** A sentence is looked through this far behind a quotation; a longer one is a list. */
const SENTENCE_REACH = 80;
/** A saying clause behind a quotation has this many tokens at most. */
const AFTER_REACH = 14;

/** The speaker named behind: “…”, said Healey; “…”, he said; “…”, according to the ministry. */
export function sayingAfter(tokens: Token[], index: number, words: Speech): Attribution | undefined {
  for (let at = index + 1; at < Math.min(tokens.length, index + SENTENCE_REACH); at++) {
    const token = tokens[at] as Token;
    if (token.quotation !== undefined || token.lower === ';') return undefined;
    const isBreak = token.lower === ',' || token.lower === '–' || token.lower === '—' || token.lower === '-';
    const isRightBehind = at === index + 1;
    const last = tokens[at - 1]?.lower ?? '';
    if (!isRightBehind && (!isBreak || words.relatives.has(last) || words.that.has(last))) continue;
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
  const named = sourceAt(tokens, from, words) ?? soSaidAt(tokens, from, words);
  if (named !== undefined) return named;
  const first = tokens[from];
  if (first === undefined || !first.isWord || words.and.has(first.lower)) return undefined;
  if (isSaying(tokens, from, words)) {
    const speaker = speakerAfter(tokens, from + 1, words);
    return isRightBehind || speaker !== undefined
      ? attribution('saying', tokens, from, 1, speaker)
      : undefined;
  }
  return turnedAt(tokens, from, words) ?? saidWithin(tokens, from, isRightBehind, words);
}

/** so Brandt */
function soSaidAt(tokens: Token[], at: number, words: Speech): Attribution | undefined {
  if (!words.soSays.has(tokens[at]?.lower ?? '')) return undefined;
  const speaker = speakerAfter(tokens, at + 1, words);
  return speaker === undefined ? undefined : attribution('source', tokens, at, 1, speaker);
}

/** Healey has said; as he puts it */
function saidWithin(
  tokens: Token[],
  from: number,
  isRightBehind: boolean,
  words: Speech,
): Attribution | undefined {
  if (namesNobody(tokens, from, words)) return undefined;
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

/** , lovet han; , kritisierte die Opposition: where the verb goes second, what is voiced may stand before it. */
function turnedAt(tokens: Token[], verb: number, words: Speech): Attribution | undefined {
  const next = tokens[verb + 1];
  const isTurned =
    words.verbSecond &&
    tokens[verb - 1]?.lower === ',' &&
    words.voicing.has(tokens[verb]?.lower ?? '') &&
    !lacksParticle(tokens, verb, words);
  if (!isTurned || next?.isWord !== true) return undefined;
  const isWhole = tokens[verb + 2]?.isWord !== true && !words.prepositions.has(next.lower);
  const isSubject =
    isWhole || isCapitalised(next) || words.continuing.has(next.lower) || words.determiners.has(next.lower);
  return isSubject
    ? attribution('saying', tokens, verb, 1, speakerAfter(tokens, verb + 1, words))
    : undefined;
}

/** , where …; , der nach dem Passwort fragt: what begins so is a clause of its own. */
function namesNobody(tokens: Token[], from: number, words: Speech): boolean {
  const { lower } = tokens[from] as Token;
  const next = tokens[from + 1];
  if (words.relatives.has(lower) && next !== undefined && !isSaying(tokens, from + 1, words)) return true;
  return words.boundaries.has(lower) && !words.as.has(lower) && !words.prepositions.has(lower);
}

/** A source named behind a fragment that goes on as a phrase: a “deep, ambitious” one in Healey's words. */
function sourceFrom(tokens: Token[], from: number, words: Speech): Attribution | undefined {
  const source = sourceAt(tokens, from, words);
  if (source !== undefined) return source;
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

/** as Healey called it, as the British say */
function asVoiced(tokens: Token[], from: number, at: number, words: Speech): Attribution | undefined {
  const isVoiced =
    words.voicing.has(tokens[at]?.lower ?? '') ||
    (isSaying(tokens, at, words) && tokens[at + 1]?.isWord !== true);
  const isRelative = words.relatives.has(tokens[from]?.lower ?? '') && at === from + 1;
  return words.as.has(tokens[from]?.lower ?? '') && isVoiced && !isRelative
    ? attribution('voicing', tokens, at, 1, speakerBefore(tokens, at, words))
    : undefined;
}

function saidAt(tokens: Token[], at: number, isRightBehind: boolean, words: Speech): Attribution | undefined {
  const isWhole = isRightBehind ? !hasThatAfter(tokens, at, words) : saysNothingElse(tokens, at, words);
  if (!isWhole || !isSaying(tokens, at, words) || isToldOf(tokens, at, words)) return undefined;
  if (isSilent(tokens, at, words)) return undefined;
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
