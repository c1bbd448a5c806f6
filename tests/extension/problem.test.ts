import { describe, expect, test, vi } from 'vitest';
import { KnownProblem, problemOf, within } from '../../lib/extension/problem.ts';

test.each([
  [new KnownProblem('bad-pack', 'a.json'), 'bad-pack'],
  [new Error('Session storage quota bytes exceeded. Values were not stored.'), 'storage-full'],
  [new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'storage-full'],
  [new Error('Message exceeded maximum allowed size of 64MiB.'), 'too-large'],
  [new TypeError('x is not a function'), 'unexpected'],
  ['a string that was thrown', 'unexpected'],
])('%s is told to the reader as %s', (error, kind) => {
  expect(problemOf(error).kind).toBe(kind);
});

describe('a promise with a limit', () => {
  test('gives its value in time', async () => {
    expect(await within(1000, 'counting', Promise.resolve(7))).toBe(7);
  });

  test('passes on what went wrong', async () => {
    await expect(within(1000, 'counting', Promise.reject(new Error('Broken')))).rejects.toThrow('Broken');
  });

  test('that never settles has timed out', async () => {
    vi.useFakeTimers();
    const waiting = within(1000, 'counting', new Promise(() => {}));
    const outcome = expect(waiting).rejects.toMatchObject({ kind: 'timed-out' });
    await vi.advanceTimersByTimeAsync(1000);
    await outcome;
    vi.useRealTimers();
  });
});
