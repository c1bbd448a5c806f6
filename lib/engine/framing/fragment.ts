import type { Speech } from './lexicon/compiled.ts';
import { type Outline, readWords, type Token } from './outline.ts';
import type { Attribution } from './saying.ts';

/** In what tone a sentence speaks, outside its quotations. */
export interface Tone {
  /** It denies or contrasts: where the irony is, most often. */
  isNegated: boolean;
  /** It speaks of us, you and me, as comment does. */
  isAddressed: boolean;
}

/** A quotation in its sentence, with what has been found out about who says it. */
export interface Fragment {
  text: string;
  outline: Outline;
  tone: Tone;
  /** The quotation's place among the sentence's tokens. */
  index: number;
  inner: Token[];
  attribution: Attribution | null;
  /** A speaker of the sentence before who goes on. */
  isCarried: boolean;
  /** The sentence before hands over to a speaker. */
  isNearSpeaker: boolean;
  /** Opens its sentence, and the sentence before ends with someone's words: … the minister's words. */
  isBehindWords: boolean;
  /** The same words were quoted from a speaker before. */
  isSaidBefore: boolean;
  /** The same words were a name before. */
  isNamedBefore: boolean;
  /** Its word stands in lower case elsewhere, so that its capital is no name's. */
  isPlainElsewhere: boolean;
  isInHeading: boolean;
  /** Right behind another quotation that is a name or a mention: “tortoise” and “hare”. */
  isBesideName: boolean;
}

/** The words between a quotation's marks. */
export function innerWords(text: string, token: Token): Token[] {
  return token.quotation === undefined ? [] : readWords(text, token.quotation.inner);
}

/** The token `offset` places from a fragment in its sentence. */
export function tokenAt({ outline, index }: Fragment, offset: number): Token | undefined {
  return outline.tokens[index + offset];
}

/** Whether the fragment stands in a noun phrase behind its article or owner. */
export function isDetermined(fragment: Fragment, words: Speech): boolean {
  return words.determiners.has(tokenAt(fragment, -1)?.lower ?? '') || isOwned(fragment, words);
}

/** the club’s “strategy”, their “allies”, their own “hour”, selskapets «plan» */
export function isOwned(fragment: Fragment, { possessives, own, genitiveEndings }: Speech): boolean {
  const last = tokenAt(fragment, -1);
  const before = own.has(last?.lower ?? '') ? tokenAt(fragment, -2) : last;
  if (before?.isWord !== true) return false;
  const isGenitive = /['’]s?$/u.test(before.lower) || isPluralOwner(fragment, before);
  return (
    possessives.has(before.lower) ||
    isGenitive ||
    [...genitiveEndings].some((ending) => before.lower.endsWith(ending))
  );
}

/** The apostrophe of "the ministers’ “plan”" is no part of the word. */
function isPluralOwner({ text }: Fragment, before: Token): boolean {
  return before.lower.endsWith('s') && /['’]/u.test(text.charAt(before.end));
}

/** As many letters as the longest beginning in the lexicons. */
const LONGEST_BEGINNING = 20;

/** Whether a word begins with one of a list of beginnings, or is one of those that a `$` closes. */
export function beginsLike(lower: string, beginnings: Set<string>): boolean {
  if (beginnings.has(`${lower}$`)) return true;
  for (let length = 2; length <= Math.min(lower.length, LONGEST_BEGINNING); length++) {
    if (beginnings.has(lower.slice(0, length))) return true;
  }
  return false;
}
