import { compareArticle } from '../../engine/compare/compare.ts';
import type { Comparison } from '../../engine/compare/comparison.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import type { LineVerb } from '../lines.ts';
import { articleOf } from '../read-input.ts';

/** `{html | text, url?, title?}` → a comparison with the packs. */
export function compareWith(packs: StoryPack[]): LineVerb {
  return (input) => ({ ...comparisonOf(input, packs) });
}

/** The comparison of one input's article with the packs. */
export function comparisonOf(input: Record<string, unknown>, packs: StoryPack[]): Comparison {
  return compareArticle(articleOf(input), packs);
}
