import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf, isOnPage } from '../../../lib/engine/compare/confidence.ts';
import { shareTold } from '../../../lib/engine/compare/knot.ts';

const KNOTS = [
  { score: 0, told: 0.02 },
  { score: 0.5, told: 0.4 },
  { score: 0.75, told: 0.8 },
  { score: 1, told: 1 },
];
const score = fc.double({ min: 0, max: 1, noNaN: true });
const onPage = score.filter(isOnPage);

describe('The share of facts told', () => {
  it.each([
    { at: 0, told: 0.02 },
    { at: 0.25, told: 0.21 },
    { at: 0.5, told: 0.4 },
    { at: 0.625, told: 0.6 },
    { at: 1, told: 1 },
  ])('at $at lies on the line between its neighbours: $told', ({ at, told }) => {
    expect(shareTold(at, KNOTS)).toBeCloseTo(told, 10);
  });

  it('is level beyond the outermost knots', () => {
    const [, ...inner] = KNOTS.slice(0, 3);
    expect([shareTold(0.1, inner), shareTold(0.9, inner)]).toEqual([0.4, 0.8]);
  });

  it('never falls as the score rises', () => {
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(shareTold(low, KNOTS)).toBeLessThanOrEqual(shareTold(high, KNOTS) + 1e-12);
      }),
    );
  });
});

describe('Confidence', () => {
  it('is that of being there where the fact is taken to be there, else of being missing', () => {
    expect(confidenceOf(0.75, KNOTS)).toBeCloseTo(0.8, 10);
    expect(confidenceOf(0.5, KNOTS)).toBeCloseTo(0.6, 10);
    expect(confidenceOf(0, KNOTS)).toBeCloseTo(0.98, 10);
  });

  it('is never certainty', () => {
    expect(confidenceOf(1, KNOTS)).toBe(0.99);
  });

  it.each([0.5, 0.54, 0.56, 0.59])(
    'is between one in four and three in four where the match is in doubt: %d',
    (doubt) => {
      expect(confidenceOf(doubt)).toBeGreaterThan(0.25);
      expect(confidenceOf(doubt)).toBeLessThan(0.75);
    },
  );

  it('grows as a match grows surer, once it is taken for one', () => {
    fc.assert(
      fc.property(onPage, onPage, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(confidenceOf(low)).toBeLessThanOrEqual(confidenceOf(high));
      }),
    );
  });
});
