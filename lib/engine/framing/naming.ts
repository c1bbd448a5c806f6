import { isDisowned, isTurned } from './distance.ts';
import { beginsLike, type Fragment, isOwned, tokenAt } from './fragment.ts';
import type { Fragments, Speech, Words } from './lexicon/compiled.ts';
import type { Token } from './outline.ts';
import { isCapitalised } from './speaker.ts';

/** All words of weight in capitals: "Plan for Change". In German only where nobody is quoted, as nouns are too. */
export function isTitleCase(fragment: Fragment, words: Words): boolean {
  if (isForeignTitle(fragment, words.fragment)) return true;
  if (!isCapitalisedThroughout(fragment, words)) return false;
  return !words.fragment.hasCapitalNouns || (fragment.attribution === null && !isNounInUse(fragment, words));
}

/** Where nouns have capitals, one that its sentence uses: ihren „Durchbruch“, eine „Großmacht“, Russische „Boote“. */
export function isNounInUse(fragment: Fragment, { fragment: words, speech }: Words): boolean {
  const { lower = '' } = tokenAt(fragment, -1) ?? {};
  if (!words.hasCapitalNouns || fragment.inner.length !== 1) return false;
  const isOfSide = fragment.index === 1 && beginsLike(lower, words.sides);
  const isPlural =
    isAfterPreposition(fragment, words, speech) && /er?n$/u.test(fragment.inner[0]?.lower ?? '');
  return (
    isOfSide ||
    isDisowned(fragment, words) ||
    words.doubting.has(lower) ||
    isPlural ||
    isQualified(fragment, words, speech) ||
    isBehindArticle(fragment, words, speech) ||
    isOwned(fragment, speech) ||
    (speech.determiners.has(lower) && !words.definite.has(lower)) ||
    [...words.nounEndings].some((ending) => fragment.inner[0]?.lower.endsWith(ending))
  );
}

/** mit „Freunden“, in den „Lagern“ */
function isAfterPreposition(fragment: Fragment, { definite }: Fragments, { prepositions }: Speech): boolean {
  const [before = '', last = ''] = [-2, -1].map((offset) => tokenAt(fragment, offset)?.lower ?? '');
  return prepositions.has(last) || (definite.has(last) && prepositions.has(before));
}

/** Der neue „Ruheraum“: a name seldom has an adjective before it. */
function isQualified(fragment: Fragment, { definite }: Fragments, words: Speech): boolean {
  const { indefinite, prepositions, auxiliaries } = words;
  const article = tokenAt(fragment, -2)?.lower ?? '';
  const adjective = tokenAt(fragment, -1)?.text ?? '';
  const isArticle = definite.has(article) || indefinite.has(article);
  const isInflected = isArticle ? /^\p{Ll}+e[nmrs]?$/u : /^\p{Ll}{5,}er$/u;
  return (
    isInflected.test(adjective) && ![definite, prepositions, auxiliaries].some((set) => set.has(adjective))
  );
}

/** Der „Fischkutter“ hatte keine Netze; but der „Bote“ berichtet, and im „Boten“: newspapers and what is on. */
function isBehindArticle(fragment: Fragment, words: Fragments, speech: Speech): boolean {
  const article = tokenAt(fragment, -1)?.lower ?? '';
  return words.definite.has(article) && !words.inPlace.has(article) && !isPublishing(fragment, words, speech);
}

/** The participle of a verb of publishing ends the clause within so many tokens. */
const PUBLISHING_REACH = 14;

/** der „Bote“ berichtet; hatte der „Bote“ am Montag berichtet */
function isPublishing({ outline, index }: Fragment, { publishing }: Fragments, { saying }: Speech): boolean {
  const after = outline.tokens.slice(index + 1, index + PUBLISHING_REACH);
  const pause = after.findIndex(({ isWord }) => !isWord);
  const clause = pause < 0 ? after : after.slice(0, pause);
  return saying.has(clause[0]?.lower ?? '') || clause.some(({ lower }) => publishing.has(lower));
}

/** „Plan for Change“ */
function isForeignTitle({ inner }: Fragment, { foreignSmall, small }: Fragments): boolean {
  const content = inner.filter(({ lower }) => !foreignSmall.has(lower) && !small.has(lower));
  return (
    content.length > 1 && content.every(isCapitalised) && inner.some(({ lower }) => foreignSmall.has(lower))
  );
}

function isCapitalisedThroughout(fragment: Fragment, all: Words): boolean {
  const { fragment: words } = all;
  const { inner, outline, index } = fragment;
  const content = inner.filter(({ lower }) => !words.small.has(lower));
  if (content.length === 0 || !content.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text))) return false;
  if (isCapitalOnly(fragment, all)) return false;
  const opensSentence = index === 0 && outline.tokens.length > 1 && content.length === 1;
  return !(
    (words.hasCapitalNouns || opensSentence) &&
    content.some(({ lower }) => beginsLike(lower, words.stance))
  );
}

/** Whether a single word has its capital from its place or its nation, not from being a name. */
export function isCapitalOnly(fragment: Fragment, words: Words): boolean {
  const isFirst = fragment.index === 0 && tokenAt(fragment, 1)?.isWord === true;
  const isPlain =
    isFirst && (fragment.isPlainElsewhere || isBeforeNoun(fragment, words) || isTurned(fragment, words));
  return fragment.inner.length === 1 && (isPlain || isSideAdjective(fragment, words.fragment));
}

/** “Natural” wine is …, “Voluntary” redundancies are …; but “Hamilton” opens in May */
function isBeforeNoun(fragment: Fragment, words: Words): boolean {
  const next = tokenAt(fragment, 1);
  const { speech } = words;
  if (isAdjectiveOf(fragment, words)) return true;
  if (next === undefined || !/^\p{Ll}/u.test(next.text) || isVerb(next, words)) return false;
  if ([speech.prepositions, speech.boundaries, speech.and].some((set) => set.has(next.lower))) return false;
  return !next.lower.endsWith(words.fragment.presentEnding) || isVerb(tokenAt(fragment, 2), words);
}

/** “Affordable” flats, „Nachhaltiger“ Fisch: by its ending an adjective, before its noun */
function isAdjectiveOf(fragment: Fragment, { fragment: words, speech }: Words): boolean {
  const next = tokenAt(fragment, 1);
  const isAdjective = [...words.adjectiveEndings].some((ending) => fragment.inner[0]?.lower.endsWith(ending));
  if (next?.isWord !== true || isCapitalised(next) !== words.hasCapitalNouns) return false;
  return (
    isAdjective && ![words.finite, speech.auxiliaries, speech.prepositions].some((set) => set.has(next.lower))
  );
}

function isVerb(token: Token | undefined, { speech, fragment }: Words): boolean {
  const { lower = '' } = token ?? {};
  const isPast = speech.deedEnding !== '' && lower.endsWith(speech.deedEnding);
  return isPast || [fragment.finite, speech.auxiliaries, speech.deeds].some((set) => set.has(lower));
}

/** a very “British” kind of coup */
function isSideAdjective(fragment: Fragment, { sides, hasCapitalNouns, finite }: Fragments): boolean {
  const { text = '', lower = '' } = tokenAt(fragment, 1) ?? {};
  const isModifier = /^\p{Ll}/u.test(text) && !finite.has(lower);
  return !hasCapitalNouns && isModifier && beginsLike(fragment.inner[0]?.lower ?? '', sides);
}

/** After a naming verb or a noun that takes a name, or before such a noun: the film “…”, the “…” programme. */
export function isNamed(fragment: Fragment, words: Words): boolean {
  const { tokens } = fragment.outline;
  const { titled, naming } = words.fragment;
  if (isDisowned(fragment, words.fragment) || isByAgent(fragment, words.speech)) return false;
  if (isGraded(fragment, words.fragment)) return true;
  const start = skipDeterminer(fragment, words.speech);
  const isCalled = naming.endingBefore(tokens, start) > 0 || isKnownAs(fragment, start, words);
  if (isCalled && fragment.attribution?.by !== 'saying')
    return !isJudgement(fragment, start, words.speech) && !isActivelyCalled(fragment, start, words.speech);
  if (titled.has(tokenAt(fragment, -1)?.lower ?? '') || isOfNamed(fragment, start, words))
    return isCapitalised(fragment.inner[0]);
  return titled.has(tokenAt(fragment, 1)?.lower ?? '') && isCapitalised(fragment.inner[0]);
}

/** an Bord der „Seeadler“; sagte sie der „Rundschau“, where an article with a case tells who is told */
function isOfNamed({ outline: { tokens } }: Fragment, start: number, { speech, fragment }: Words): boolean {
  if (fragment.beforeName.endingBefore(tokens, start) > 0) return true;
  const [verb, subject, article] = [start - 2, start - 1, start].map((at) => tokens[at]);
  const isSubject = isCapitalised(subject) || speech.pronouns.has(subject?.lower ?? '');
  return speech.hearerArticles.has(article?.lower ?? '') && isSubject && speech.saying.has(verb?.lower ?? '');
}

/** "known" stands within so many tokens before its "as". */
const KNOWN_REACH = 6;

/** known in the trade as “the sausage act”; die als „Grünröcke“ bekannten Soldaten */
function isKnownAs({ outline, index }: Fragment, start: number, { speech, fragment }: Words): boolean {
  const { tokens } = outline;
  if (!speech.as.has(tokens[start - 1]?.lower ?? '')) return false;
  const near = [
    ...tokens.slice(Math.max(0, start - KNOWN_REACH), start),
    ...tokens.slice(index + 1, index + 2),
  ];
  return near.some(({ lower }) => fragment.known.has(lower));
}

/** called “unacceptable” by the minister */
function isByAgent(fragment: Fragment, words: Speech): boolean {
  return words.by.has(tokenAt(fragment, 1)?.lower ?? '') && fragment.attribution !== null;
}

/** A verb of grading stands within so many tokens before its grade. */
const GRADING_REACH = 7;

/** rated the school “good” */
function isGraded({ outline, index }: Fragment, words: Fragments): boolean {
  const near = [
    ...outline.tokens.slice(Math.max(0, index - GRADING_REACH), index),
    ...outline.tokens.slice(index + 1, index + 2),
  ];
  return near.some(({ lower }) => words.grading.has(lower));
}

/** The place before a fragment, or before its article. */
export function skipDeterminer({ outline, index }: Fragment, words: Speech): number {
  return words.determiners.has(outline.tokens[index - 1]?.lower ?? '') ? index - 1 : index;
}

/** has been called “frosty at best”: judged by some, where "is called" names. */
function isJudgement({ outline }: Fragment, start: number, { perfect }: Speech): boolean {
  return perfect.has(outline.tokens[start - 2]?.lower ?? '');
}

/** "what it called “…”" and "he called “…”" quote someone; "an exercise called “…”" names. */
function isActivelyCalled({ outline }: Fragment, start: number, words: Speech): boolean {
  if (!words.voicing.has(outline.tokens[start - 1]?.lower ?? '')) return false;
  const before = outline.tokens.slice(Math.max(0, start - 8), start - 1);
  return before.some(({ lower }) => words.what.has(lower)) || words.pronouns.has(before.at(-1)?.lower ?? '');
}

/** Robert “Bob” Smith */
export function isNickname(fragment: Fragment): boolean {
  return (
    isCapitalised(fragment.inner[0]) &&
    fragment.inner.length <= 3 &&
    isCapitalised(tokenAt(fragment, -1)) &&
    isCapitalised(tokenAt(fragment, 1))
  );
}

/** Letters, numbers and acronyms: “K”, “AAA”, “Section 28”. */
export function isCode({ inner }: Fragment): boolean {
  return inner.length > 0 && inner.every(({ text }) => text.length === 1 || /^[\p{Lu}\p{N}.]+$/u.test(text));
}
