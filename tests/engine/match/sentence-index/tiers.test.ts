import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsToMerge } from '../../../../lib/engine/match/sentence-index/tiers.ts';

describe('Segments', () => {
  it.each([
    { sizes: [], merged: 0 },
    { sizes: [30], merged: 0 },
    { sizes: [60, 30], merged: 0 },
    { sizes: [59, 30], merged: 2 },
    { sizes: [1000, 60, 30, 30], merged: 3 },
    { sizes: [2000, 400, 60, 30, 200], merged: 4 },
    { sizes: [30, 0], merged: 0 },
  ])('of $sizes sentences: the last $merged are merged', ({ sizes, merged }) => {
    expect(segmentsToMerge(sizes)).toBe(merged);
  });

  it('stay few, and each sentence is copied few times', () => {
    const batches = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(batches, (added) => {
        const sizes: number[] = [];
        let [total, copied] = [0, 0];
        for (const size of added) {
          sizes.push(size);
          total += size;
          const count = segmentsToMerge(sizes);
          if (count === 0) continue;
          const merged = sizes.splice(-count).reduce((sum, each) => sum + each, 0);
          sizes.push(merged);
          copied += merged;
        }
        const most = Math.ceil(Math.log2(total)) + 1;
        expect(sizes.length).toBeLessThanOrEqual(most);
        expect(copied).toBeLessThanOrEqual(2 * total * most);
      }),
    );
  });
});
