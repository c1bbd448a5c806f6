import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../components/library/place.ts';
import { look, type Shelf } from '../../../entrypoints/library/look.ts';
import { useShelf } from '../../../entrypoints/library/use-shelf.ts';

vi.mock('../../../entrypoints/library/look.ts', () => ({ look: vi.fn() }));
vi.mock('../../../lib/extension/library/library-index.ts', () => ({ onLibraryChange: () => () => {} }));

const STORIES: Place = { at: 'stories' };
const FERRY: Place = { at: 'story', story: 'ferry' };
const SHELF: Shelf = { stories: [], corrections: [], bytesUsed: null, story: null, notices: [] };

beforeEach(() => {
  vi.mocked(look)
    .mockReset()
    .mockImplementation(async (place) => ({ ...SHELF, story: place.at === 'story' ? 'missing' : null }));
});
afterEach(cleanup);

/** The library as a reader sees it who is at a place, and may go on to another. */
async function seenFrom(initialProps: Place) {
  const { result, rerender } = renderHook((place: Place) => useShelf(place, 'en'), { initialProps });
  await act(async () => {});
  return { shown: result, goTo: (place: Place) => act(async () => rerender(place)) };
}

describe('the library that is looked at', () => {
  it('is looked at where the reader is now, for one who asked from where she was', async () => {
    const { shown, goTo } = await seenFrom(STORIES);
    const { lookAgain } = shown.current;
    await goTo(FERRY);
    await act(lookAgain);
    expect(vi.mocked(look)).toHaveBeenLastCalledWith(FERRY, 'en');
    expect(shown.current.shelf?.story).toBe('missing');
  });

  it('is what was seen at the last look, should an earlier one end after it', async () => {
    const { shown } = await seenFrom(STORIES);
    const early = Promise.withResolvers<Shelf>();
    vi.mocked(look)
      .mockReturnValueOnce(early.promise)
      .mockResolvedValueOnce({ ...SHELF, bytesUsed: 2 });
    await act(async () => {
      const first = shown.current.lookAgain();
      await shown.current.lookAgain();
      early.resolve({ ...SHELF, bytesUsed: 1 });
      await first;
    });
    expect(shown.current.shelf?.bytesUsed).toBe(2);
  });
});
