import { beginsLike, type Fragment, tokenAt } from './fragment.ts';
import type { Fragments, Speech, Words } from './lexicon/compiled.ts';
import { isWordOfSentence } from './mention.ts';
import { isCapitalOnly, isNounInUse, isTitleCase } from './naming.ts';
import { isCapitalised } from './speaker.ts';

/** More words than this are no fragment that a writer disowns, nor a partial quotation. */
const LONGEST_FRAGMENT_WORDS = 12;
/** More words than these are more likely lifted from a text than chosen by the writer. */
export const LONGEST_PLAIN_PHRASE_WORDS = 7;
export const LONGEST_LABEL_WORDS = 3;

/**
 * A few words, the first of them in lower case or the only capitals those of a name inside the phrase. Where nouns
 * have capitals, a noun counts when the sentence uses it as one: "ihren „Durchbruch“", "Russische „Boote“ voller".
 */
export function isPlainPhrase(fragment: Fragment, all: Words): boolean {
  const { fragment: words } = all;
  const { inner } = fragment;
  if (inner.length === 0 || inner.length > LONGEST_PLAIN_PHRASE_WORDS) return false;
  const content = inner.filter(({ lower }) => !words.small.has(lower));
  if (content.some((token) => /^\p{Ll}/u.test(token.text)) || isCapitalOnly(fragment, all)) return true;
  if (!words.hasCapitalNouns) return false;
  return inner.some(({ lower }) => beginsLike(lower, words.stance)) || isNounInUse(fragment, all);
}

/** How many words stand between the marks with a space between them: “state-of-the-art” is one. */
export function labelLength({ text, outline, index }: Fragment): number {
  const inner = outline.tokens[index]?.quotation?.inner;
  return inner === undefined ? 0 : text.slice(inner.start, inner.end).trim().split(/\s+/u).length;
}

/** One word between the marks; a compound with a hyphen is more often a term, unless it advertises: “next-generation”. */
export function isSingleWord({ text, outline, index, inner }: Fragment, { praise }: Fragments): boolean {
  const marked = outline.tokens[index]?.quotation?.inner;
  if (marked === undefined || inner[0] === undefined) return false;
  const isUnspaced = /^\S+$/u.test(text.slice(marked.start, marked.end).trim());
  return inner.length === 1 || (isUnspaced && beginsLike(inner[0].lower, praise));
}

/** “social progress index”: several words for a measure or method are a term. */
export function isTerm({ inner }: Fragment, { termHeads }: Fragments): boolean {
  return inner.length > 1 && termHeads.has(inner.at(-1)?.lower ?? '');
}

/** “…,” he said. The plan was “bold”: after someone's words a judgement on the subject is more often theirs. */
export function isPredicate(fragment: Fragment, { speech }: Words): boolean {
  if (!fragment.isNearSpeaker || tokenAt(fragment, 1)?.isWord === true) return false;
  const offset = speech.determiners.has(tokenAt(fragment, -1)?.lower ?? '') ? -2 : -1;
  const isRelative = speech.relatives.has(tokenAt(fragment, offset - 1)?.lower ?? '');
  const isThere = speech.existential.has(tokenAt(fragment, offset - 1)?.lower ?? '');
  if (isDoneTo(fragment, speech, offset)) return false;
  return !isRelative && !isThere && speech.linking.has(tokenAt(fragment, offset)?.lower ?? '');
}

/** had been “released”: a deed, where a judgement is what something is */
function isDoneTo({ inner, outline, index }: Fragment, words: Speech, offset: number): boolean {
  const isPassive = words.perfect.has(outline.tokens[index + offset]?.lower ?? '');
  const [word] = inner;
  const isParticiple = [...words.participleEndings].some((ending) => word?.lower.endsWith(ending));
  return inner.length === 1 && isPassive && isParticiple;
}

/** Whether the fragment is a part of the writer's own sentence: words go before or after without a break. */
export function isInSyntax(fragment: Fragment): boolean {
  const before = tokenAt(fragment, -1);
  const opensClause = before === undefined || before.lower === ',';
  return before?.isWord === true || (opensClause && tokenAt(fragment, 1)?.isWord === true);
}

/** Whether the quoted words could stand alone: they have a finite verb after a subject, or are too many. */
export function isClause({ inner }: Fragment, { fragment, speech }: Words): boolean {
  if (inner.length > LONGEST_FRAGMENT_WORDS) return true;
  const isSubject = speech.pronouns.has(inner[0]?.lower ?? '') && !fragment.small.has(inner[0]?.lower ?? '');
  if (isSubject && inner.length > 2) return true;
  const subordinate = inner.findIndex(({ lower }, index) => {
    return index > 0 && (speech.that.has(lower) || speech.what.has(lower));
  });
  const main = subordinate < 0 ? inner : inner.slice(0, subordinate);
  return main.some(({ lower }, index) => index > 0 && fragment.finite.has(lower));
}

/** Whether the quoted words are set up as someone's speech: after a colon, or as a sentence of their own. */
export function isDirectSpeech(fragment: Fragment, words: Words): boolean {
  const isLong = fragment.inner.length > 2;
  const isSentence = isCapitalised(fragment.inner[0]) && endsSentence(fragment);
  if (tokenAt(fragment, -1)?.lower === ':')
    return isLong || /[.!?]/u.test(lastInside(fragment)) || !isTitleCase(fragment, words);
  if (fragment.index === 0 && isLong && tokenAt(fragment, 1)?.lower === ':') return true;
  if (opensSentenceWithSpeech(fragment)) {
    const isSpoken = isLong && /[.,!?…—–]/u.test(lastInside(fragment));
    const isOpen = isLong || /[,!?…—–]/u.test(lastInside(fragment));
    return isSpoken || fragment.attribution !== null || (isOpen && !isTitleCase(fragment, words));
  }
  if (fragment.outline.isAllQuoted) return isSentence || isLong;
  if (!isSentence || isTitleCase(fragment, words)) return false;
  if (isWordOfSentence(fragment, words)) return false;
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

/** The character before the closing mark: a comma in “The Long Way Home,” but none in “The Long Way Home”, */
function lastInside({ text, outline, index }: Fragment): string {
  const inner = outline.tokens[index]?.quotation?.inner;
  return inner === undefined ? '' : text.charAt(inner.end - 1);
}

function endsSentence({ text, outline, index }: Fragment): boolean {
  const inner = outline.tokens[index]?.quotation?.inner;
  if (inner === undefined) return false;
  const last = text.charAt(inner.end - 1);
  return /[.!?…,—–-]/u.test(last) || ',.'.includes(text.charAt(inner.end + 1) || '.');
}
