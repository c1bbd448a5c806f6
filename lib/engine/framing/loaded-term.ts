import type { Words } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import type { Outline } from './outline.ts';
import { isCapitalised } from './speaker.ts';
import { markOver, occurrences } from './wording.ts';

/** Stance-laden words in the writer's own text; names (Savage, Historic England) and plain senses are left out. */
export function findLoadedTerms(text: string, { tokens }: Outline, { wording, fragment }: Words): Mark[] {
  const plain = occurrences(tokens, wording.plain);
  return occurrences(tokens, wording.loadedTerms)
    .filter(({ first }) => fragment.hasCapitalNouns || first === 0 || !isCapitalised(tokens[first]))
    .filter(({ first }) => !plain.some((phrase) => phrase.first <= first && first < phrase.after))
    .map((found) => markOver(text, tokens, found, 'loaded-term', true));
}
