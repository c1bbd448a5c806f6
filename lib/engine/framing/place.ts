import { type Fragment, isOwned, type Tone, tokenAt } from './fragment.ts';
import type { Speech, Words } from './lexicon/compiled.ts';
import type { Outline } from './outline.ts';

/** Where in its sentence a fragment stands, and in what tone the sentence speaks. */

/** the “reform”, those “tiny” fees, its “vision”: spoken of as known already */
export function isDefinite(fragment: Fragment, words: Words): boolean {
  const article = tokenAt(fragment, -1)?.lower ?? '';
  return (
    (words.fragment.definite.has(article) && !isJudgedPronoun(fragment, words)) ||
    isOwned(fragment, words.speech) ||
    hasDefiniteEnding(fragment, words)
  );
}

/** thought that “heroic”, fant det «modig»: the pronoun is what is judged, where an article would take a noun */
function isJudgedPronoun(fragment: Fragment, { speech }: Words): boolean {
  const [verb, pronoun] = [-2, -1].map((offset) => tokenAt(fragment, offset)?.lower ?? '');
  const isVerb = [speech.finding, speech.judging, speech.saying].some((set) => set.has(verb ?? ''));
  return isVerb && speech.demonstratives.has(pronoun ?? '') && tokenAt(fragment, 1)?.isWord !== true;
}

/** «avtalen», «midlertidige»; but not: hun er «lettet» */
function hasDefiniteEnding(fragment: Fragment, { speech, fragment: words }: Words): boolean {
  const last = fragment.inner.at(-1)?.lower ?? '';
  const isPredicate =
    speech.linking.has(tokenAt(fragment, -1)?.lower ?? '') && tokenAt(fragment, 1)?.isWord !== true;
  return !isPredicate && [...words.definiteEndings].some((ending) => last.endsWith(ending));
}

/** a “reform”, an “ally” */
export function isIndefinite(fragment: Fragment, { speech }: Words): boolean {
  return speech.indefinite.has(tokenAt(fragment, -1)?.lower ?? '');
}

const SENTENCE_ENDS = new Set(['.', '!', '?', '…', ';']);

/** The talks were “useful”. What is lifted from someone most often comes last; a label goes on to its noun or verb. */
export function closesSentence(fragment: Fragment): boolean {
  const next = tokenAt(fragment, 1);
  return next === undefined || SENTENCE_ENDS.has(next.lower);
}

/** A colon is looked for within so many tokens before a fragment. */
const COLON_REACH = 20;

/** Berlin’s reaction was cool: the plan needed “further study”. What a colon leads to is more often someone’s words. */
export function isBehindColon(fragment: Fragment, { speech }: Words): boolean {
  if (isOfList(fragment, speech)) return false;
  const { outline, index } = fragment;
  return outline.tokens.slice(Math.max(0, index - COLON_REACH), index).some(({ lower }) => lower === ':');
}

/** The offer has its charms: a free pen, a “spa” without water. The list is the writer's. */
function isOfList(fragment: Fragment, { indefinite, and }: Speech): boolean {
  const [link, article] = [-2, -1].map((offset) => tokenAt(fragment, offset)?.lower ?? '');
  return (link === ',' || and.has(link ?? '')) && indefinite.has(article ?? '');
}

/** A sentence of fewer tokens has seldom room for what a scare quote clashes with; chosen on the tables. */
const SHORT_SENTENCE = 12;

/** Whether the fragment stands in a short sentence. */
export function isInShortSentence({ outline }: Fragment): boolean {
  return outline.tokens.length < SHORT_SENTENCE;
}

/** The tone of a sentence. */
export function toneOf({ tokens }: Outline, words: Words): Tone {
  const own = tokens.filter(({ isWord }) => isWord);
  return {
    isNegated: own.some(({ lower }) => isNegation(lower, words)),
    isAddressed: own.some(({ lower }) => words.fragment.persons.has(lower)),
  };
}

/** Whether a word denies, or sets the sentence against what one expects: not, without, still. */
function isNegation(lower: string, { speech, fragment }: Words): boolean {
  return (
    fragment.denying.has(lower) ||
    speech.negations.has(lower) ||
    speech.nobody.has(lower) ||
    lower.endsWith("n't")
  );
}
