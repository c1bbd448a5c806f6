import { beginsLike, type Fragment, isDetermined, isOwned, tokenAt } from './fragment.ts';
import type { Fragments, Speech, Words } from './lexicon/compiled.ts';
import { isDefinite } from './place.ts';
import { isClaim } from './reported.ts';

/** so-called “experts” */
export function isDisowned(fragment: Fragment, words: Fragments): boolean {
  return words.disowning.endingBefore(fragment.outline.tokens, fragment.index) > 0;
}

/** what is called “hybrid warfare”: the verb that would hand over disowns */
export function isDisownedByVerb({ outline, index, attribution }: Fragment, words: Fragments): boolean {
  const length = words.disowning.endingBefore(outline.tokens, index);
  const first = outline.tokens[index - length];
  return length > 0 && attribution !== null && attribution.verb.start >= (first?.start ?? 0);
}

/** A so-called “heat dome”, a lid of warm air: a term that is explained, where "the so-called" disowns. */
export function isExplained(fragment: Fragment, { fragment: words, speech }: Words): boolean {
  const { tokens } = fragment.outline;
  const disowning = words.disowning.endingBefore(tokens, fragment.index);
  const isOneOfItsKind = speech.indefinite.has(tokens[fragment.index - disowning - 1]?.lower ?? '');
  const pause = tokens[fragment.index + 1];
  const isPause = pause !== undefined && !pause.isWord && pause.lower !== '.';
  const isInserted = tokens[fragment.index - disowning - 2]?.lower === ',';
  const isOneToo = speech.indefinite.has(tokenAt(fragment, 2)?.lower ?? '');
  return disowning > 0 && isOneOfItsKind && isPause && (isInserted || isOneToo);
}

/** alleged “threats” */
export function isDoubted(fragment: Fragment, words: Fragments): boolean {
  return words.doubting.has(tokenAt(fragment, -1)?.lower ?? '');
}

/** Others doubt whether the “partnerships” will actually last. */
export function isQuestioned({ outline, index }: Fragment, { questioning }: Fragments): boolean {
  const near = outline.tokens.slice(Math.max(0, index - QUESTION_REACH), index + QUESTION_REACH);
  return near.some(({ lower }) => questioning.has(lower));
}

const QUESTION_REACH = 12;

/** A claim names its words within this many tokens, and what it names is a label. */
const CLAIM_REACH = 8;
const LONGEST_CLAIMED_WORDS = 3;

/** The allegation that they are ‘militarising’ the coast; Britain's claim to a “leading role” */
export function isClaimed(fragment: Fragment, words: Speech): boolean {
  const { outline, index, inner, attribution } = fragment;
  if (attribution !== null || inner.length > LONGEST_CLAIMED_WORDS) return false;
  return reachBefore(index, CLAIM_REACH).some((at) => isClaim(outline.tokens, at, words));
}

/** "Russian threats", "Western values": a side's name and what it is said to be. */
export function namesASide({ inner }: Fragment, words: Fragments): boolean {
  return inner.length > 1 && inner.some(({ lower }) => beginsLike(lower, words.sides));
}

/** Russian “fishing boats” */
export function isOfASide(fragment: Fragment, words: Fragments): boolean {
  const { lower = '' } = tokenAt(fragment, -1) ?? {};
  return beginsLike(lower, words.sides) && !lower.endsWith("'s");
}

/** to counter “threats”, containing Russian “aggression”: what someone is said to act upon is spoken of as there */
export function isActedOn(fragment: Fragment, words: Fragments): boolean {
  const verb = isOfASide(fragment, words) ? -2 : -1;
  return words.acting.has(tokenAt(fragment, verb)?.lower ?? '');
}

/** A sentence is looked through so far before a quotation, in tokens. */
const SENTENCE_REACH = 40;
/** A comment that unmasks a word follows within this many tokens. */
const COMMENT_REACH = 5;

/**
 * Whether the words are another's than the speaker's whom the sentence names, so that the writer only echoes them:
 * those the writer goes on to unmask, what "we are told", what critics take for granted only to attack it ("critics
 * noted that the “landmark” text"), and official praise inside a reported clause.
 */
export function isEchoed(fragment: Fragment, words: Words): boolean {
  return (
    isUnmasked(fragment, words.fragment) ||
    isRevealed(fragment, words.speech) ||
    isTurned(fragment, words) ||
    isHearsay(fragment, words.fragment) ||
    isAttacked(fragment, words) ||
    isPraiseInClause(fragment, words)
  );
}

/** more “support”, that is, more shells */
function isUnmasked({ outline, index }: Fragment, words: Fragments): boolean {
  const { tokens } = outline;
  return [...Array(COMMENT_REACH).keys()].some((offset) => {
    const pause = tokens[index + 1 + offset];
    const isPause = pause !== undefined && !pause.isWord && pause.quotation === undefined;
    return isPause && words.unmasking.startingAt(tokens, index + 2 + offset) > 0;
  });
}

/** What a thing turns out to be is told in so many tokens at most. */
const LONGEST_REVEALED = 6;

/** the “family car”: a hearse */
function isRevealed({ outline: { tokens }, index }: Fragment, { indefinite }: Speech): boolean {
  const isBehindColon = tokens[index + 1]?.lower === ':' && indefinite.has(tokens[index + 2]?.lower ?? '');
  return isBehindColon && tokens.length - index - 2 <= LONGEST_REVEALED;
}

/** “stability” means that nobody may vote; where a verb may stand first, "betyr «stabilitet» at". */
export function isTurned({ outline, index }: Fragment, { fragment, speech }: Words): boolean {
  const { tokens } = outline;
  if (fragment.turning.startingAt(tokens, index + 1) > 0) return true;
  return fragment.glossing.endingBefore(tokens, index) > 0 && speech.that.has(tokens[index + 1]?.lower ?? '');
}

/** We are told it will bring ‘growth’ */
function isHearsay({ outline, index }: Fragment, words: Fragments): boolean {
  return reachBefore(index, SENTENCE_REACH).some((at) => words.hearsay.startingAt(outline.tokens, at) > 0);
}

/** Critics say the “reforms” will cost jobs, but not: critics say it is “a disgrace”. */
function isAttacked(fragment: Fragment, words: Words): boolean {
  const { attribution, text } = fragment;
  if (attribution?.speaker === undefined || !isClauseSaid(fragment, words.speech)) return false;
  const speaker = text.slice(attribution.speaker.start, attribution.speaker.end).toLowerCase();
  const verb = text.slice(attribution.verb.start, attribution.verb.end).toLowerCase();
  const isComplaint = words.speech.complaining.has(verb) && !isComplainedOf(fragment, words.speech);
  const isOpponent = isComplaint || speaker.split(' ').some((word) => words.fragment.opponents.has(word));
  return isOpponent && (isOwned(fragment, words.speech) || opensClause(fragment, words));
}

/** complained of a “carve-up” of the coast: what is complained of, where in a clause it would be the subject */
function isComplainedOf({ outline, index, attribution }: Fragment, { prepositions, that }: Speech): boolean {
  const isOblique = prepositions.has(outline.tokens[index - 2]?.lower ?? '');
  const from = Math.max(0, index - SENTENCE_REACH);
  const said = outline.tokens.slice(from, index).filter(({ start }) => start >= (attribution?.verb.end ?? 0));
  return isOblique && !said.some(({ lower }) => that.has(lower));
}

/** critics say …, critics point to the fact that … */
function isClauseSaid({ attribution, outline, index }: Fragment, { that }: Speech): boolean {
  if (attribution?.by !== 'voicing') return attribution?.by === 'saying';
  return reachBefore(index, CLAIM_REACH).some((at) => that.has(outline.tokens[at]?.lower ?? ''));
}

/** says its “filtration” is humane; explain why the “landslide” failed: known already in the clause that is said */
export function isTakenForGranted(fragment: Fragment, words: Words): boolean {
  return fragment.inner.length === 1 && isClauseSaid(fragment, words.speech) && isDefinite(fragment, words);
}

/** announced that talks on a “deep” agreement were under way */
function isPraiseInClause(fragment: Fragment, words: Words): boolean {
  const [praise] = fragment.inner;
  if (fragment.attribution?.by !== 'saying' || praise === undefined || fragment.inner.length > 1)
    return false;
  return (
    beginsLike(praise.lower, words.fragment.praise) &&
    isModifier(fragment, words) &&
    opensClause(fragment, words)
  );
}

/** Whether the fragment belongs to the subject of the clause that is said: no verb has come yet, one follows. */
function opensClause(fragment: Fragment, words: Words): boolean {
  const { outline, index, attribution } = fragment;
  const verb = attribution?.verb;
  if (verb === undefined || !isDetermined(fragment, words.speech)) return false;
  const { tokens } = outline;
  const start = tokens[index]?.start ?? 0;
  const between = reachBefore(index, SENTENCE_REACH).filter((at) => (tokens[at]?.start ?? 0) >= verb.end);
  return (
    verb.start < start &&
    !between.some((at) => words.fragment.finite.has(tokens[at]?.lower ?? '')) &&
    tokenAt(fragment, 1)?.isWord === true
  );
}

/** The places of at most `reach` tokens before one, in order. */
function reachBefore(index: number, reach: number): number[] {
  const from = Math.max(0, index - reach);
  return Array.from({ length: index - from }, (_, offset) => from + offset);
}

/** An article stands at most so many tokens before what it takes: the 900 “solved” burglaries. */
const ARTICLE_REACH = 3;

/** such “forgotten” lunches, the 900 “solved” burglaries: a property of something that is known already */
export function isKnownProperty(fragment: Fragment, words: Words): boolean {
  const { outline, index } = fragment;
  const { determiners, indefinite } = words.speech;
  const before = outline.tokens.slice(Math.max(0, index - ARTICLE_REACH), index);
  const phrase = before.slice(before.findLastIndex(({ isWord }) => !isWord) + 1);
  const isKnown = phrase.some(({ lower }) => determiners.has(lower) && !indefinite.has(lower));
  return isModifier(fragment, words) && (isKnown || isOwned(fragment, words.speech));
}

/** a “deep” agreement: the word before a noun */
function isModifier(fragment: Fragment, { fragment: words, speech }: Words): boolean {
  const { isWord = false, lower = '' } = tokenAt(fragment, 1) ?? {};
  return (
    isWord &&
    ![words.finite, speech.prepositions, speech.boundaries, speech.and].some((set) => set.has(lower))
  );
}
