import type { Words } from './lexicon/compiled.ts';
import type { Mark } from './mark.ts';
import type { Outline, Token } from './outline.ts';
import { clauseEnd, markOver, occurrences, spanOf } from './wording.ts';

/** Verbs that tell a deed as an aim: "seeks to", "hopes to". A plain "will" or "is to" is no mark. */
export function findCertainty(text: string, { tokens }: Outline, words: Words): Mark[] {
  return occurrences(tokens, words.wording.certainty)
    .filter(({ first }) => !isNoun(tokens, first, words))
    .map((found) => {
      const scope = spanOf(tokens, found.after, clauseEnd(tokens, found.after));
      return markOver(text, tokens, found, 'certainty', true, scope);
    });
}

/** "outlined plans to", "its aim to", "the government's hopes to" */
function isNoun(tokens: Token[], at: number, { wording, speech }: Words): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !before.isWord) return false;
  if (speech.determiners.has(before.lower) || speech.prepositions.has(before.lower)) return true;
  if (wording.beforeNoun.has(before.lower)) return true;
  return [...wording.beforeNounEndings].some((ending) => before.lower.endsWith(ending));
}
