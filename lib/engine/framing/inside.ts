import type { Fragment } from './fragment.ts';
import type { Words } from './lexicon/compiled.ts';

/** What the words between the marks tell of how they were said: a label names, speech has small words. */

/** “a slap in the face”, “no comparison” */
export function opensWithArticle({ inner }: Fragment, { speech }: Words): boolean {
  return speech.determiners.has(inner[0]?.lower ?? '');
}

/** “broadly safe”, “very pleased” */
export function opensWithAdverb({ inner }: Fragment, { speech, fragment }: Words): boolean {
  const [first] = inner;
  if (first === undefined || inner.length < 2) return false;
  if (fragment.degrees.has(first.lower)) return true;
  const { adverbEnding } = speech;
  return adverbEnding !== '' && first.lower.endsWith(adverbEnding) && !fragment.noAdverbs.has(first.lower);
}

/** Whether a word denies, or sets the sentence against what one expects: not, without, still. */
export function isNegation(lower: string, { speech, fragment }: Words): boolean {
  return (
    fragment.denying.has(lower) ||
    speech.negations.has(lower) ||
    speech.nobody.has(lower) ||
    lower.endsWith("n't")
  );
}
