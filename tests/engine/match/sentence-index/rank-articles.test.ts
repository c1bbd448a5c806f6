import { expect, it } from 'vitest';
import { rankArticles } from '../../../../lib/engine/match/sentence-index/rank-articles.ts';

const hit = (ordinal: number, index: number, score: number) => ({ ordinal, index, score });

it('Each sentence adds to an article what that article’s best sentence for it scores', () => {
  const ranked = rankArticles([
    [hit(7, 0, 5), hit(3, 2, 4), hit(7, 9, 3)],
    [],
    [hit(3, 0, 2)],
    [hit(9, 1, 6), hit(1, 1, 6)],
  ]);
  expect(ranked).toEqual([
    { ordinal: 1, score: 6 },
    { ordinal: 3, score: 6 },
    { ordinal: 9, score: 6 },
    { ordinal: 7, score: 5 },
  ]);
});
