import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../../lib/engine/match/pair/places-within.ts';

describe('A place', () => {
  it.each([
    ['oslo', 'norway'],
    ['oslo', 'norwegian'],
    ['london', 'england'],
    ['london', 'british'],
    ['london', 'europe'],
    ['auckland', 'new_zealand'],
    ['rotterdam', 'holland'],
    ['sicily', 'mediterranean'],
    ['lyons', 'lyon'],
  ])('is another, or part of it: %s of %s', (inner, outer) => {
    expect(isWithin(inner, outer)).toBe(true);
  });

  it.each([
    ['norway', 'oslo'],
    ['oslo', 'bergen'],
    ['oslo', 'denmark'],
    ['oslo', 'danish'],
    ['nowhere', 'norway'],
    ['oslo', 'nowhere'],
  ])('is no part of another: %s of %s', (inner, outer) => {
    expect(isWithin(inner, outer)).toBe(false);
  });
});
