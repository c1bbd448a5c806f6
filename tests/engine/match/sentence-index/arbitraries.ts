import fc from 'fast-check';
import type { ReadArticle } from '../../../../lib/engine/match/sentence-index/build-segment.ts';
import type { SoughtWord } from '../../../../lib/engine/match/sentence-index/read-word.ts';

/** Few, so that sentences share some; one that begins like another, and one outside the basic plane. */
const STEM = fc.constantFrom('a', 'ab', 'abc', 'b', 'ferry', 'ferri', 'ø', '汉', '𝒳', '1,000');
const SENTENCE = fc.array(STEM, { maxLength: 6 });

/** Articles in the order of their ordinals, some of which nobody has any more. */
export const articles: fc.Arbitrary<ReadArticle[]> = fc
  .array(fc.array(SENTENCE, { maxLength: 5 }), { maxLength: 12 })
  .map((all) => all.map((sentences, at) => ({ ordinal: 3 * at + 1, sentences })));

/** Words, each by one stem or several. */
export const words: fc.Arbitrary<SoughtWord[]> = fc.array(
  fc.uniqueArray(STEM, { minLength: 1, maxLength: 3 }),
  { maxLength: 4 },
);

/** The articles in order, in some rows one behind the other, of which some may be empty. */
export function inRows<Value>(values: Value[], cuts: number[]): Value[][] {
  const at = [0, ...cuts.map((cut) => cut % (values.length + 1)).sort((a, b) => a - b), values.length];
  return at.slice(1).map((end, row) => values.slice(at[row], end));
}

export const cuts = fc.array(fc.nat(), { maxLength: 5 });
