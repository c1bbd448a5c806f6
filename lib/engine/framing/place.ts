import { type Fragment, isOwned, type Tone, tokenAt } from './fragment.ts';
import type { Words } from './lexicon/compiled.ts';
import type { Outline } from './outline.ts';

/** Where in its sentence a fragment stands, and in what tone the sentence speaks. */

/** the “reform”, those “tiny” fees, its “vision”: spoken of as known already */
export function isDefinite(fragment: Fragment, { speech, fragment: words }: Words): boolean {
  const last = fragment.inner.at(-1)?.lower ?? '';
  return (
    words.definite.has(tokenAt(fragment, -1)?.lower ?? '') ||
    isOwned(fragment, speech) ||
    [...words.definiteEndings].some((ending) => last.endsWith(ending))
  );
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
