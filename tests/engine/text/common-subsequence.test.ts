import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSubsequence } from '../../../lib/engine/text/common-subsequence.ts';

const split = (text: string) => (text === '' ? [] : text.split(' '));
const common = (a: string, b: string) =>
  commonSubsequence(split(a), split(b))
    .map(([at]) => split(a)[at])
    .join(' ');

test.each([
  { a: 'the ferry left at noon', b: 'the ferry sailed at noon', both: 'the ferry at noon' },
  { a: 'one two', b: 'three four', both: '' },
  { a: '', b: 'one', both: '' },
  { a: 'a b c a b', b: 'b a b', both: 'b a b' },
])('of “$a” and “$b” is “$both”', ({ a, b, both }) => {
  expect(common(a, b)).toBe(both);
});

const words = fc.array(fc.constantFrom('the', 'ferry', 'left', 'pier'), { maxLength: 12 });

test('is the same words in the same order on both sides, and as long from either side', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const pairs = commonSubsequence(a, b);
      pairs.forEach(([i, j], at) => {
        expect(a[i]).toBe(b[j]);
        const [before, beside] = pairs[at - 1] ?? [-1, -1];
        expect(i > before && j > beside).toBe(true);
      });
      expect(commonSubsequence(b, a)).toHaveLength(pairs.length);
    }),
  );
});

test('of a list with itself is the list', () => {
  fc.assert(
    fc.property(words, (list) => {
      expect(commonSubsequence(list, list)).toHaveLength(list.length);
    }),
  );
});
