import type { Fragments, Speech, Words } from './lexicon/compiled.ts';
import { type Outline, readWords, type Token } from './outline.ts';
import type { Attribution } from './saying.ts';
import type { FragmentFeature } from './scare-quote.ts';
import { isCapitalised } from './speaker.ts';

/** A quotation in its sentence, with what has been found out about who says it. */
export interface Fragment {
  text: string;
  outline: Outline;
  /** The quotation's place among the sentence's tokens. */
  index: number;
  inner: Token[];
  attribution: Attribution | null;
  /** A speaker of the sentence before who goes on. */
  isCarried: boolean;
  /** The sentence before hands over to a speaker. */
  isNearSpeaker: boolean;
  /** Nobody says anything in the whole text, so that its quotation marks quote nobody. */
  isUnspoken: boolean;
  /** The same words were quoted from a speaker before. */
  isSaidBefore: boolean;
  isInHeading: boolean;
}

/** More words than this are no fragment that a writer disowns, nor a partial quotation. */
export const LONGEST_FRAGMENT_WORDS = 12;
const LONGEST_PLAIN_PHRASE_WORDS = 7;

/** The words between a quotation's marks. */
export function innerWords(text: string, token: Token): Token[] {
  return token.quotation === undefined ? [] : readWords(text, token.quotation.inner);
}

/** Everything that can be seen of a quoted fragment. */
export function featuresOf(fragment: Fragment, words: Words): Set<FragmentFeature> {
  const checks: [FragmentFeature, boolean][] = [
    ['disowned', isDisowned(fragment, words.fragment)],
    ['doubted', isDoubted(fragment, words.fragment)],
    ['stance-word', fragment.inner.some(({ lower }) => hasStance(lower, words.fragment))],
    ['names-a-side', namesASide(fragment, words.fragment)],
    ['owned', isOwned(fragment, words.speech)],
    ['acted-on', words.fragment.acting.has(tokenAt(fragment, -1)?.lower ?? '')],
    ['plain-phrase', isPlainPhrase(fragment, words.fragment)],
    ['single-word', fragment.inner.length === 1],
    ['in-syntax', isInSyntax(fragment)],
    ['sayer-governs', fragment.attribution?.by === 'saying' || fragment.attribution?.by === 'source'],
    ['voicer-governs', fragment.attribution?.by === 'voicing' || fragment.attribution?.by === 'noun'],
    ['voicer-is-far', fragment.attribution?.by === 'far'],
    ['carried-speaker', fragment.isCarried],
    ['nobody-speaks', fragment.isUnspoken],
    ['near-speaker', fragment.isNearSpeaker],
    ['long', fragment.inner.length > LONGEST_PLAIN_PHRASE_WORDS],
    ['clause', isClause(fragment, words)],
    ['direct-speech', isDirectSpeech(fragment, words)],
    ['title-case', isTitleCase(fragment, words.fragment)],
    ['named', isNamed(fragment, words)],
    ['mentioned', isMentioned(fragment, words)],
    ['glossed', isGlossed(fragment, words.fragment)],
    ['nickname', isNickname(fragment)],
    ['code', isCode(fragment)],
    ['said-before', fragment.isSaidBefore],
    ['heading', fragment.isInHeading],
  ];
  return new Set(checks.flatMap(([feature, holds]) => (holds ? [feature] : [])));
}

function tokenAt({ outline, index }: Fragment, offset: number): Token | undefined {
  return outline.tokens[index + offset];
}

function isDisowned(fragment: Fragment, words: Fragments): boolean {
  return words.disowning.endingBefore(fragment.outline.tokens, fragment.index) > 0;
}

function isDoubted(fragment: Fragment, words: Fragments): boolean {
  return words.doubting.has(tokenAt(fragment, -1)?.lower ?? '');
}

/** As many letters as the longest beginning in the lexicons. */
const LONGEST_BEGINNING = 20;

function hasStance(lower: string, words: Fragments): boolean {
  return beginsLike(lower, words.stance);
}

function beginsLike(lower: string, beginnings: Set<string>): boolean {
  for (let length = 2; length <= Math.min(lower.length, LONGEST_BEGINNING); length++) {
    if (beginnings.has(lower.slice(0, length))) return true;
  }
  return false;
}

/** "Russian threats", "Western values": a side's name and what it is said to be. */
function namesASide({ inner }: Fragment, words: Fragments): boolean {
  return inner.length > 1 && inner.some(({ lower }) => beginsLike(lower, words.sides));
}

/** the club’s “strategy”, their “allies” */
function isOwned(fragment: Fragment, { possessives }: Speech): boolean {
  const before = tokenAt(fragment, -1);
  return (
    before?.isWord === true &&
    (possessives.has(before.lower) || /['’]s?$/u.test(before.lower) || isPluralOwner(fragment, before))
  );
}

/** The apostrophe of "the ministers’ “plan”" is no part of the word. */
function isPluralOwner({ text }: Fragment, before: Token): boolean {
  return before.lower.endsWith('s') && /['’]/u.test(text.charAt(before.end));
}

/** A few words, the first of them in lower case or the only capitals those of a name inside the phrase. */
function isPlainPhrase(fragment: Fragment, words: Fragments): boolean {
  const { inner } = fragment;
  if (inner.length === 0 || inner.length > LONGEST_PLAIN_PHRASE_WORDS) return false;
  const content = inner.filter(({ lower }) => !words.small.has(lower));
  if (content.some((token) => /^\p{Ll}/u.test(token.text))) return true;
  return words.hasCapitalNouns && inner.some(({ lower }) => hasStance(lower, words));
}

/** Whether the fragment is a part of the writer's own sentence: words go before or after without a break. */
function isInSyntax(fragment: Fragment): boolean {
  const before = tokenAt(fragment, -1);
  return before?.isWord === true || (before === undefined && tokenAt(fragment, 1)?.isWord === true);
}

/** Whether the quoted words could stand alone: they have a finite verb after a subject, or are too many. */
export function isClause({ inner }: Fragment, { fragment, speech }: Words): boolean {
  if (inner.length > LONGEST_FRAGMENT_WORDS) return true;
  return inner.some(({ lower }, index) => {
    if (index > 0 && fragment.finite.has(lower)) return true;
    return index === 0 && inner.length > 2 && speech.pronouns.has(lower) && !fragment.small.has(lower);
  });
}

/** Whether the quoted words are set up as someone's speech: after a colon, or as a sentence of their own. */
function isDirectSpeech(fragment: Fragment, words: Words): boolean {
  const isLong = fragment.inner.length > 2;
  const isSentence = isCapitalised(fragment.inner[0]) && endsSentence(fragment);
  if (tokenAt(fragment, -1)?.lower === ':') return isLong || !isTitleCase(fragment, words.fragment);
  if (opensSentenceWithSpeech(fragment)) {
    return isLong || fragment.attribution !== null || !isTitleCase(fragment, words.fragment);
  }
  if (fragment.outline.tokens.every(({ isWord }) => !isWord)) return isSentence || isLong;
  if (!isSentence || isTitleCase(fragment, words.fragment)) return false;
  const isIntroduced = tokenAt(fragment, -1)?.isWord !== true || isRightAfterSaying(fragment, words);
  return isIntroduced && (isLong || fragment.attribution?.by === 'saying');
}

/** “No way,” and “No way!” at the head of a sentence: the writer's sentence only begins behind it. */
function opensSentenceWithSpeech({ text, outline, index }: Fragment): boolean {
  const inner = outline.tokens[index]?.quotation?.inner;
  const isHead = index === 0 && outline.tokens.length > 1;
  return (
    isHead && inner !== undefined && /[,!?…—–]/u.test(text.charAt(inner.end - 1) + text.charAt(inner.end + 1))
  );
}

/** said “…”, said that “…” */
function isRightAfterSaying(fragment: Fragment, { speech }: Words): boolean {
  const last = tokenAt(fragment, speech.that.has(tokenAt(fragment, -1)?.lower ?? '') ? -2 : -1);
  return fragment.attribution?.by === 'saying' && last?.end === fragment.attribution.verb.end;
}

function endsSentence({ text, outline, index }: Fragment): boolean {
  const inner = outline.tokens[index]?.quotation?.inner;
  if (inner === undefined) return false;
  const last = text.charAt(inner.end - 1);
  return /[.!?…,—–-]/u.test(last) || ',.'.includes(text.charAt(inner.end + 1) || '.');
}

/** All words of weight in capitals: "Plan for Change". In German only where nobody is quoted, as nouns are too. */
function isTitleCase(fragment: Fragment, words: Fragments): boolean {
  return (
    isCapitalisedThroughout(fragment, words) && !(words.hasCapitalNouns && fragment.attribution !== null)
  );
}

function isCapitalisedThroughout({ inner, outline, index }: Fragment, words: Fragments): boolean {
  const content = inner.filter(({ lower }) => !words.small.has(lower));
  if (content.length === 0 || !content.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text))) return false;
  const opensSentence = index === 0 && outline.tokens.length > 1 && content.length === 1;
  return !((words.hasCapitalNouns || opensSentence) && content.some(({ lower }) => hasStance(lower, words)));
}

/** After a naming verb or a noun that takes a name, or before such a noun: the film “…”, the “…” programme. */
function isNamed(fragment: Fragment, words: Words): boolean {
  const { tokens } = fragment.outline;
  const { titled, naming } = words.fragment;
  if (isDisowned(fragment, words.fragment) || isByAgent(fragment, words.speech)) return false;
  if (isGraded(fragment, words.fragment)) return true;
  const start = skipDeterminer(fragment, words.speech);
  const isCalled = naming.endingBefore(tokens, start) > 0;
  if (isCalled && fragment.attribution?.by !== 'saying')
    return !isActivelyCalled(fragment, start, words.speech);
  const isTitle = isCapitalisedThroughout(fragment, words.fragment);
  return (
    isTitle &&
    (titled.has(tokenAt(fragment, -1)?.lower ?? '') || titled.has(tokenAt(fragment, 1)?.lower ?? ''))
  );
}

/** called “unacceptable” by the minister */
function isByAgent(fragment: Fragment, words: Speech): boolean {
  return words.by.has(tokenAt(fragment, 1)?.lower ?? '') && fragment.attribution !== null;
}

/** rated the school “good” */
function isGraded({ outline, index }: Fragment, words: Fragments): boolean {
  const near = [
    ...outline.tokens.slice(Math.max(0, index - 4), index),
    ...outline.tokens.slice(index + 1, index + 2),
  ];
  return near.some(({ lower }) => words.grading.has(lower));
}

function skipDeterminer({ outline, index }: Fragment, words: Speech): number {
  return words.determiners.has(outline.tokens[index - 1]?.lower ?? '') ? index - 1 : index;
}

/** "what it called “…”" and "he called “…”" quote someone; "an exercise called “…”" names. */
function isActivelyCalled({ outline }: Fragment, start: number, words: Speech): boolean {
  if (!words.voicing.has(outline.tokens[start - 1]?.lower ?? '')) return false;
  const before = outline.tokens.slice(Math.max(0, start - 8), start - 1);
  return before.some(({ lower }) => words.what.has(lower)) || words.pronouns.has(before.at(-1)?.lower ?? '');
}

function isMentioned(fragment: Fragment, { fragment: words, speech }: Words): boolean {
  const { lower = '' } = tokenAt(fragment, -1) ?? {};
  const before = tokenAt(fragment, -2)?.lower ?? '';
  const isVerb =
    speech.voicing.has(lower) && (speech.pronouns.has(before) || !speech.determiners.has(before));
  return words.mentioning.has(lower) && !isVerb;
}

function isGlossed(fragment: Fragment, words: Fragments): boolean {
  const { tokens } = fragment.outline;
  const { index } = fragment;
  const isInBrackets = tokens[index - 1]?.lower === '(' && tokens[index + 1]?.lower === ')';
  return (
    isInBrackets ||
    words.glossing.endingBefore(tokens, index) > 0 ||
    words.glossing.startingAt(tokens, index + 1) > 0
  );
}

/** Robert “Bob” Smith */
function isNickname(fragment: Fragment): boolean {
  return (
    isCapitalised(fragment.inner[0]) &&
    fragment.inner.length <= 3 &&
    isCapitalised(tokenAt(fragment, -1)) &&
    isCapitalised(tokenAt(fragment, 1))
  );
}

/** Letters, numbers and acronyms: “K”, “AAA”, “Section 28”. */
function isCode({ inner }: Fragment): boolean {
  return inner.length > 0 && inner.every(({ text }) => text.length === 1 || /^[\p{Lu}\p{N}.]+$/u.test(text));
}
