import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askToCompare, askToSave } from '../../lib/extension/to-background.ts';
import { browser, resetBrowser } from './fake-browser.ts';

const CLOSED = new Error('A listener indicated an asynchronous response, but the message channel closed.');

beforeEach(resetBrowser);

function answering(...answers: unknown[]) {
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  for (const answer of answers) {
    if (answer instanceof Error) send.mockRejectedValueOnce(answer);
    else send.mockResolvedValueOnce(answer as never);
  }
  return send;
}

describe('asking the background', () => {
  test('is asking once when it answers', async () => {
    const send = answering({ ok: true, value: null });
    await askToCompare(3);
    expect(send).toHaveBeenCalledExactlyOnceWith({ say: 'compare', tab: 3 });
  });

  test.each([
    { what: 'left a broken channel', first: CLOSED },
    { what: 'answered nothing', first: undefined },
  ])('is asking again when the worker was stopped over it and $what', async ({ first }) => {
    const send = answering(first, { ok: true, value: null });
    await askToCompare(3);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('is given up when the worker is stopped over it time and again', async () => {
    const send = answering(CLOSED, CLOSED, CLOSED);
    await expect(askToCompare(3)).rejects.toThrow('channel closed');
    expect(send).toHaveBeenCalledTimes(3);
  });

  test('fails with the problem that the background names', async () => {
    answering({ ok: false, problem: { kind: 'storage-full', details: 'no room' } });
    await expect(askToCompare(3)).rejects.toMatchObject({ kind: 'storage-full', message: 'no room' });
  });

  test('has a limit', async () => {
    vi.useFakeTimers();
    vi.spyOn(browser.runtime, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
    const outcome = expect(askToCompare(3)).rejects.toMatchObject({ kind: 'timed-out' });
    await vi.runAllTimersAsync();
    await outcome;
    vi.useRealTimers();
  });

  test('to save an article stops the saving where it takes too long', async () => {
    vi.useFakeTimers();
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
    const outcome = expect(askToSave(3, { story: 'dark' })).rejects.toMatchObject({ kind: 'timed-out' });
    await vi.runAllTimersAsync();
    await outcome;
    expect(send).toHaveBeenLastCalledWith({ say: 'cancel-saving', tab: 3 });
    vi.useRealTimers();
  });
});
