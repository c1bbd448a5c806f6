import { type Fragment, tokenAt } from './fragment.ts';
import type { Fragments, Speech, Words } from './lexicon/compiled.ts';
import { skipDeterminer } from './naming.ts';

/** Whether a word is spoken about, written somewhere or looked up rather than used. */
export function isMentioned(fragment: Fragment, all: Words): boolean {
  const { fragment: words, speech } = all;
  const { lower = '' } = tokenAt(fragment, -1) ?? {};
  const before = tokenAt(fragment, -2)?.lower ?? '';
  const isVerb =
    speech.voicing.has(lower) && (speech.pronouns.has(before) || !speech.determiners.has(before));
  return (
    (words.mentioning.has(lower) && !isVerb) ||
    isWordOfSentence(fragment, all) ||
    isDefined(fragment, all) ||
    isJargon(fragment, words) ||
    isInscribed(fragment, words) ||
    isUsedFor(fragment, words) ||
    isSetUp(fragment, words) ||
    isOnCarrier(fragment, all) ||
    isLookedUp(fragment, all) ||
    isInApposition(fragment, all) ||
    words.labels.has(tokenAt(fragment, 1)?.lower ?? '')
  );
}

/** A word that is spoken about has few words. */
const LONGEST_MENTION_WORDS = 3;
/** A noun for words at a sentence's head stands among so many tokens: her last words were. */
const HEAD_REACH = 3;
/** A way of talking is named within so many tokens before its word. */
const JARGON_REACH = 4;
/** The verb that says what a word means stands within so many tokens of it. */
const DEFINING_REACH = 10;

/** The word is “done”; headlines about a ‘Viking pact’: a noun for words, linked to those it tells of. */
export function isWordOfSentence(fragment: Fragment, { fragment: words, speech }: Words): boolean {
  const { tokens } = fragment.outline;
  if (fragment.inner.length > LONGEST_MENTION_WORDS) return false;
  if (isCalledWord(fragment, words, speech)) return true;
  const link = skipDeterminer(fragment, speech) - 1;
  const { lower = '' } = tokens[link] ?? {};
  const noun = speech.as.has(lower) ? link - 2 : link - 1;
  if (words.mentionLinks.has(lower) || noun < link - 1)
    return words.mentioning.has(tokens[noun]?.lower ?? '');
  const isLinked = speech.linking.has(lower) || speech.prepositions.has(lower);
  return (
    isLinked &&
    link === fragment.index - 1 &&
    tokens.slice(0, HEAD_REACH).some((token) => words.mentioning.has(token.lower))
  );
}

/** “low tension” is a term that …; «lavspenning» er ordet for … */
function isCalledWord(
  fragment: Fragment,
  { mentioning }: Fragments,
  { linking, determiners }: Speech,
): boolean {
  const [verb, article, noun] = [1, 2, 3].map((offset) => tokenAt(fragment, offset)?.lower ?? '');
  if (!linking.has(verb ?? '')) return false;
  return mentioning.has(determiners.has(article ?? '') ? (noun ?? '') : (article ?? ''));
}

/** In naval slang a “brick” is … */
function isJargon({ outline, index }: Fragment, { jargon }: Fragments): boolean {
  const before = outline.tokens.slice(Math.max(0, index - JARGON_REACH), index);
  return before.some(({ lower }) => jargon.has(lower));
}

/** had chalked “welcome” on the pavement; typed in “password”; „Ruhe“ gesprüht */
function isInscribed(fragment: Fragment, { inscribing }: Fragments): boolean {
  return [-2, -1, 1].some((offset) => {
    const isAdjacent = offset !== -2 || !inscribing.has(tokenAt(fragment, -1)?.lower ?? '');
    return isAdjacent && inscribing.has(tokenAt(fragment, offset)?.lower ?? '');
  });
}

/** Botanists use “ghost forest” for …: which word is used for what */
function isUsedFor(fragment: Fragment, { wordUsing, usedFor }: Fragments): boolean {
  const [verb, next] = [-1, 1].map((offset) => tokenAt(fragment, offset)?.lower ?? '');
  return (
    fragment.inner.length <= LONGEST_MENTION_WORDS && wordUsing.has(verb ?? '') && usedFor.has(next ?? '')
  );
}

/** The verb that sets up a term stands within so many tokens before it, another of its terms counted as one. */
const SETTING_REACH = 7;

/** The law defines a “dwelling” as …; the app sorts users into “sprinters” and “strollers” */
function isSetUp({ outline, index, inner }: Fragment, { termSetting }: Fragments): boolean {
  const before = outline.tokens.slice(Math.max(0, index - SETTING_REACH), index);
  const clause = before.slice(
    before.findLastIndex(({ isWord, quotation }) => !isWord && quotation === undefined) + 1,
  );
  return inner.length <= LONGEST_MENTION_WORDS && clause.some(({ lower }) => termSetting.has(lower));
}

/** A sign, banner or note stands within so many tokens before what is written on it. */
const CARRIER_REACH = 5;

/** a note with “closed”; Auf dem Schild steht „Betreten verboten“ */
function isOnCarrier(fragment: Fragment, { fragment: words, speech }: Words): boolean {
  const { carriers, carrierLinks, standing } = words;
  const { outline, index } = fragment;
  const link = tokenAt(fragment, -1)?.lower ?? '';
  if (!carrierLinks.has(link)) return false;
  if (standing.has(link) && speech.prepositions.has(outline.tokens[0]?.lower ?? '')) return true;
  return outline.tokens
    .slice(Math.max(0, index - CARRIER_REACH), index)
    .some(({ lower }) => carriers.has(lower));
}

/** Search for “cheap flights”; Look under “F” */
function isLookedUp({ outline, index }: Fragment, { fragment, speech }: Words): boolean {
  const [first, second] = outline.tokens;
  const isRightBehind = index === 1 || (index === 2 && speech.prepositions.has(second?.lower ?? ''));
  return isRightBehind && fragment.lookingUp.has(first?.lower ?? '');
}

/** A noun for words stands within so many tokens before the comma that sets them in apposition. */
const APPOSITION_REACH = 7;

/** have a word for this, “greedflation”; “frequent flyers”, a phrase borrowed from the airlines */
function isInApposition(fragment: Fragment, { fragment: words, speech }: Words): boolean {
  const { outline, index } = fragment;
  if (fragment.inner.length > LONGEST_MENTION_WORDS) return false;
  const before = outline.tokens.slice(Math.max(0, index - APPOSITION_REACH), index - 1);
  if (tokenAt(fragment, -1)?.lower === ',' && before.some(({ lower }) => words.mentioning.has(lower)))
    return true;
  const [article, ...nouns] = [2, 3, 4].map((offset) => tokenAt(fragment, offset)?.lower ?? '');
  return (
    tokenAt(fragment, 1)?.lower === ',' &&
    speech.indefinite.has(article ?? '') &&
    nouns.some((noun) => words.mentioning.has(noun))
  );
}

/** By “northern” the treaty means … */
function isDefined({ outline, index }: Fragment, { fragment: words }: Words): boolean {
  const after = outline.tokens.slice(index + 1, index + DEFINING_REACH);
  return (
    index === 1 &&
    words.definingBy.has(outline.tokens[0]?.lower ?? '') &&
    after.some(({ lower }) => words.defining.has(lower))
  );
}
