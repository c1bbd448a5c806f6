import { expect, test } from 'vitest';
import { steady } from '../../lib/extension/steady.ts';

test('what says the same is the same value as before', () => {
  const before = { id: 3, site: { host: 'nrk.no' } };
  expect(steady(before, structuredClone(before))).toBe(before);
});

test('what has changed is new, and what has not is kept', () => {
  const before = { id: 3, site: { host: 'nrk.no' }, settings: { highlights: true } };
  const after = steady(before, { id: 3, site: { host: 'nrk.no' }, settings: { highlights: false } });
  expect(after).toEqual({ id: 3, site: { host: 'nrk.no' }, settings: { highlights: false } });
  expect(after.site).toBe(before.site);
});

test('the first value is taken as it is', () => {
  const first = { id: 3 };
  expect(steady(null, first)).toBe(first);
});
