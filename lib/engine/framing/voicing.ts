import type { Span } from '../text/span.ts';
import type { Speech } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import { isClaim } from './reported.ts';
import { type Attribution, attribution, isParticiple, lacksParticle, sayerOf } from './saying.ts';
import { isClosedBefore, judgesObject } from './scope.ts';
import { isCapitalised, speakerAfter } from './speaker.ts';

/** How far a voicing verb or a noun of speech reaches, in tokens. */
export const VOICING_REACH = 12;
const NOUN_REACH = 7;
/** What is judged may be long: found the pilot's decision to land in the crosswind “defensible”. */
const VERDICT_REACH = 16;

/**
 * What the word at `at` hands over to the quotation at `index` where it takes the quoted words themselves: a verb,
 * called it “…”, or a noun, a warning about “…”. `undefined` where it does neither.
 */
export function voicingAt(
  tokens: Token[],
  at: number,
  index: number,
  words: Speech,
): Attribution | undefined {
  const { lower } = tokens[at] as Token;
  const isPhrase = words.voicingPhrases.startingAt(tokens, at) > 0 || isSplit(tokens, at, index, words);
  if (!isPhrase && !maySpeak(lower, words)) return undefined;
  if (isNoSpeech(tokens, at, index, words)) return undefined;
  const isVoicing = isPhrase || (words.voicing.has(lower) && !isSpeechNoun(tokens, at, words));
  if ((isVoicing || words.voicingAs.has(lower)) && isLinkedByAs(tokens, at, index, words)) {
    return attribution('voicing', tokens, at, 1, voicerOf(tokens, at, index, words));
  }
  if (isVerdict(tokens, at, index, words))
    return attribution('voicing', tokens, at, 1, voicerOf(tokens, at, index, words));
  const isJudging = words.finding.has(lower) && !isPresupposed(tokens, index, words);
  if ((isVoicing || isJudging) && index - at <= VOICING_REACH) return linkedAt(tokens, at, index, words);
  const isNoun = words.speechNouns.has(lower) || words.attitudes.has(lower);
  const isNear = index - at <= NOUN_REACH && !isClaim(tokens, at, words);
  return isNoun && isNear && linkOf(tokens, at, index, words) === 'near'
    ? attribution('noun', tokens, at, 1, undefined)
    : undefined;
}

/** found the plan “sound” */
function isVerdict(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const { lower } = tokens[at] as Token;
  const isJudging = words.finding.has(lower) || words.judging.has(lower);
  return isJudging && index - at <= VERDICT_REACH && judgesObject(tokens, index, words);
}

/** put the collapse down to “…”: the parts of a phrase with its object between them */
function isSplit(tokens: Token[], at: number, index: number, words: Speech): boolean {
  const particles = words.splitPhrases.get(tokens[at]?.lower ?? '');
  if (particles === undefined) return false;
  const between = tokens.slice(at + 1, index).map(({ lower }) => lower);
  return ` ${between.join(' ')} `.includes(` ${particles} `);
}

/** The cheap question first: most words of a sentence hand over nothing. */
function maySpeak(lower: string, words: Speech): boolean {
  const { voicing, voicingAs, finding, judging, speechNouns, attitudes } = words;
  return [voicing, voicingAs, finding, judging, speechNouns, attitudes].some((set) => set.has(lower));
}

function isNoSpeech(tokens: Token[], at: number, index: number, words: Speech): boolean {
  return (
    words.notSaying.startingAt(tokens, at) > 0 ||
    lacksParticle(tokens, at, words) ||
    isDisowning(tokens, at, words) ||
    isNominal(tokens, at, words) ||
    isConversing(tokens, at, words) ||
    isClosedBefore(tokens, at, index, words)
  );
}

function linkedAt(tokens: Token[], at: number, index: number, words: Speech): Attribution | undefined {
  const link = linkOf(tokens, at, index, words);
  if (link === undefined) return undefined;
  const by = link === 'near' ? 'voicing' : 'far';
  return attribution(by, tokens, at, 1, voicerOf(tokens, at, index, words));
}

/** Britain's pledge, the call */
function isSpeechNoun(tokens: Token[], at: number, words: Speech): boolean {
  const { lower: before = '' } = tokens[at - 1] ?? {};
  const isOwned = before.endsWith("'s") || words.determiners.has(before) || words.possessives.has(before);
  return isOwned && words.speechNouns.has(tokens[at]?.lower ?? '');
}

/** the think tank, a call: behind an article a base form is a noun */
function isNominal(tokens: Token[], at: number, words: Speech): boolean {
  const [before = '', lower = ''] = [at - 1, at].map((place) => tokens[place]?.lower ?? '');
  const isOwned = words.possessives.has(before) || words.articles.has(before) || before.endsWith("'s");
  return isOwned && !words.speechNouns.has(lower) && !words.attitudes.has(lower);
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
  if (tokens[at + 1]?.lower === ',' || opensClause(tokens, at, index, words)) return undefined;
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

/** calls himself a friend, and his “kitchen” is a film set: the subject of a clause of its own */
function opensClause(tokens: Token[], at: number, index: number, words: Speech): boolean {
  if (!words.linking.has(tokens[index + 1]?.lower ?? '')) return false;
  return tokens.slice(at + 1, index).some(({ lower }, offset) => {
    return lower === ',' && words.and.has(tokens[at + 2 + offset]?.lower ?? '');
  });
}

/** Whether a verb in the infinitive, other than a copula, begins at `between`: to counter. */
export function startsInfinitive(tokens: Token[], between: number, index: number, words: Speech): boolean {
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
