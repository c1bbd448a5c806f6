import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePopupTask } from '../../entrypoints/surface/use-popup-task.ts';
import { onProgressOf, savingIn } from '../../lib/extension/saving-progress.ts';
import type { FoundReport, SavedView } from '../../lib/extension/saving-views.ts';
import { askToSave, askWhereToSave, askWhoReports } from '../../lib/extension/to-background.ts';
import { takeWish } from '../../lib/extension/wishes.ts';
import { PROPOSAL, REPORT, SAVED } from './fixtures/tasks.ts';

vi.mock('../../lib/extension/to-background.ts', () => ({
  askToSave: vi.fn(),
  askToCancelSaving: vi.fn(),
  askWhereToSave: vi.fn(),
  askWhoReports: vi.fn(),
}));
vi.mock('../../lib/extension/saving-progress.ts', () => ({ savingIn: vi.fn(), onProgressOf: vi.fn() }));
vi.mock('../../lib/extension/wishes.ts', () => ({ takeWish: vi.fn(), onWish: () => () => {} }));

const INTO = { story: 'ferry' };
const HALF = { done: 50, total: 100 };
const NOW = { page: { url: 'https://quay.example/a', title: 'Ferry' }, into: INTO, progress: HALF };

let saved: PromiseWithResolvers<SavedView | null>;

beforeEach(() => {
  saved = Promise.withResolvers();
  vi.mocked(askToSave).mockReset().mockReturnValue(saved.promise);
  vi.mocked(askWhereToSave).mockReset().mockResolvedValue(PROPOSAL);
  vi.mocked(savingIn).mockReset().mockResolvedValue(null);
  vi.mocked(onProgressOf)
    .mockReset()
    .mockReturnValue(() => {});
  vi.mocked(takeWish).mockReset().mockResolvedValue(null);
});
afterEach(cleanup);

/** What follows of a step, which takes a few turns. */
function follow(step: () => void = () => {}): Promise<void> {
  return act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** The popup's tasks a moment after it was opened, and what it asked for and did not get. */
async function opened() {
  const failures: unknown[] = [];
  const ask = (asking: Promise<void>) => void asking.catch((error) => failures.push(error));
  const { result } = renderHook(() => usePopupTask(3, ask));
  await follow();
  return { tasks: () => result.current, failures };
}

describe('a popup opened on a page whose article is being saved', () => {
  beforeEach(() => vi.mocked(savingIn).mockResolvedValue(NOW));

  it('shows how far that is, and waits for the same saving', async () => {
    const { tasks } = await opened();
    expect(tasks().task).toMatchObject({ kind: 'save', work: { progress: HALF } });
    expect(askToSave).toHaveBeenCalledExactlyOnceWith(3, INTO);
    const [, tell] = vi.mocked(onProgressOf).mock.lastCall ?? [];
    await follow(() => tell?.({ done: 75, total: 100 }));
    expect(tasks().task).toMatchObject({ work: { progress: { done: 75 } } });
  });

  it('says in the end what has become of it', async () => {
    const { tasks } = await opened();
    await follow(() => saved.resolve(SAVED));
    expect(tasks().task).toMatchObject({ kind: 'save', work: null, saved: SAVED });
  });

  it('lets the reader choose again where that is cancelled', async () => {
    const { tasks } = await opened();
    await follow(() => saved.resolve(null));
    expect(tasks().task).toMatchObject({ proposal: PROPOSAL, work: null, saved: null });
  });

  it('says so when it fails, and shows the comparison', async () => {
    const { tasks, failures } = await opened();
    await follow(() => saved.reject(new Error('no room')));
    expect(failures).toEqual([new Error('no room')]);
    expect(tasks().task).toBeNull();
  });

  it('does not propose to save it once more, where the reader asks for that', async () => {
    vi.mocked(takeWish).mockResolvedValue({ kind: 'save' });
    const { tasks } = await opened();
    expect(tasks().task).toMatchObject({ work: { progress: HALF } });
    expect(askWhereToSave).not.toHaveBeenCalled();
  });
});

describe('a popup opened where nothing is being saved', () => {
  it('shows the comparison, and saves nothing', async () => {
    const { tasks } = await opened();
    expect(tasks().task).toBeNull();
    expect(askToSave).not.toHaveBeenCalled();
  });

  it('proposes where to save once the reader asks', async () => {
    const { tasks } = await opened();
    await follow(() => tasks().startSaving());
    expect(tasks().task).toMatchObject({ proposal: PROPOSAL, work: null });
  });
});

describe('a popup opened to look for who reports what was selected', () => {
  let found: PromiseWithResolvers<FoundReport[]>;
  beforeEach(() => {
    found = Promise.withResolvers();
    vi.mocked(takeWish).mockResolvedValue({ kind: 'find', text: 'Eleven were hurt.' });
    vi.mocked(askWhoReports).mockReset().mockReturnValue(found.promise);
  });

  it('shows what is found', async () => {
    const { tasks } = await opened();
    expect(tasks().task).toMatchObject({ kind: 'find', reports: null });
    await follow(() => found.resolve([REPORT]));
    expect(tasks().task).toMatchObject({ kind: 'find', reports: [REPORT] });
  });

  it('stays closed where it was closed before anything was found', async () => {
    const { tasks } = await opened();
    await follow(() => tasks().close());
    await follow(() => found.resolve([REPORT]));
    expect(tasks().task).toBeNull();
  });

  it('shows what the reader has gone on to, not what is found later', async () => {
    const { tasks } = await opened();
    await follow(() => tasks().startSaving());
    await follow(() => found.resolve([REPORT]));
    expect(tasks().task).toMatchObject({ kind: 'save', proposal: PROPOSAL });
  });
});
