import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LibraryNotice } from '../../../components/library/library-props.ts';
import { hrefOf, type Place, placeOf } from '../../../components/library/place.ts';
import { inEnglish, show } from '../show.tsx';
import { CORRECTIONS, OWN } from './stories.ts';
import { FOUND, library } from './surface.tsx';

afterEach(cleanup);

describe('the places of the library', () => {
  const PLACES: Place[] = [
    { at: 'stories' },
    { at: 'corrections' },
    { at: 'story', story: 'sundvik-bridge' },
    { at: 'story', story: 'a.b_c-1' },
  ];
  it.each(PLACES)('have an address each: %j', (place) => {
    expect(placeOf(hrefOf(place))).toEqual(place);
  });

  it.each(['', '#', '#nowhere', '#story='])('are the stories for any other address: %j', (hash) => {
    expect(placeOf(hash)).toEqual({ at: 'stories' });
  });

  it('can be asked for by an address that was written wrongly', () => {
    expect(placeOf('#story=%E0%A4%A')).toEqual({ at: 'story', story: '%E0%A4%A' });
  });
});

describe('a search over the saved sentences', () => {
  const search = { query: 'cracks', found: FOUND, hasMore: false, indexing: null };

  it('asks for what is typed', async () => {
    const ask = vi.fn();
    show(library({ actions: { search: ask } }));
    await userEvent.fill(screen.getByRole('searchbox', { name: 'Search all saved sentences' }), 'cracks');
    expect(ask).toHaveBeenLastCalledWith('cracks');
  });

  it('shows what was found by story and article, the words marked, with the way to the article', () => {
    show(library({ search }));
    expect(screen.getByRole('heading', { name: '1 sentence found' })).toBeTruthy();
    expect(screen.getByRole('link', { name: OWN.title }).getAttribute('href')).toBe('#story=sundvik-bridge');
    expect(screen.getByRole('link', { name: 'Sundvik crossing shut' }).getAttribute('href')).toBe(
      'https://coast-courier.example/courier',
    );
    expect(document.querySelector('mark')?.textContent).toBe('Cracks');
  });

  it('says so when nothing was found', () => {
    show(library({ search: { ...search, found: [] } }));
    expect(screen.getByText('No saved sentence has “cracks”.')).toBeTruthy();
  });

  it('does not say so while it is still looking', () => {
    show(library({ search: { ...search, found: null } }));
    expect(screen.getByText('Searching')).toBeTruthy();
  });

  it('does not say so either while what was saved last is being made searchable', () => {
    show(library({ search: { ...search, found: [], indexing: { done: 3, total: 9 } } }));
    expect(screen.getByText('Searching')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: /still being made searchable/ })).toBeTruthy();
  });

  it('says that there are more than are shown', () => {
    show(library({ search: { ...search, hasMore: true } }));
    expect(screen.getByText(/More words find less/)).toBeTruthy();
  });
});

describe('the reader’s corrections', () => {
  const place: Place = { at: 'corrections' };

  it('are listed by story, those of a story that is gone as well', () => {
    show(library({ place }));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      OWN.title,
      'Of a story that is not in the library any more',
    ]);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('The queue for tickets to the concert went round the quay.');
    expect(first?.textContent).toContain('is not the same as');
  });

  it('can be removed one by one, the focus going to the next', async () => {
    const removeCorrection = vi.fn();
    const { rerender } = show(library({ place, actions: { removeCorrection } }));
    await userEvent.click(screen.getByRole('button', { name: /^Remove the correction of: The queue/ }));
    expect(removeCorrection).toHaveBeenCalledExactlyOnceWith('c1');
    rerender(inEnglish(library({ place, corrections: CORRECTIONS.slice(1) })));
    await expect.poll(() => document.activeElement?.textContent).toBe('Remove');
  });

  it('can be saved as a file', async () => {
    const exportCorrections = vi.fn();
    show(library({ place, actions: { exportCorrections } }));
    await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(exportCorrections).toHaveBeenCalledOnce();
  });

  it('say how they come about while there are none', () => {
    show(library({ place, corrections: [] }));
    expect(screen.getByText(/“A match is missing”/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull();
  });
});

describe('what the library has to tell by itself', () => {
  const problem = (
    kind: 'storage-full' | 'private-window' | 'library-blocked' | 'unexpected',
  ): LibraryNotice => ({
    kind: 'problem',
    problem: { kind, details: 'details' },
  });
  const CASES: [notice: LibraryNotice, isShut: boolean, words: RegExp, buttons: string[]][] = [
    [
      { kind: 'restored', titles: ['A', 'B'] },
      false,
      /had lost “A” and “B”. All of it is restored/,
      ['Close'],
    ],
    [{ kind: 'lost', titles: ['A'] }, false, /has lost “A”/, ['Restore from a backup', 'Close']],
    [{ kind: 'interrupted' }, false, /was interrupted/, ['Restore from a backup', 'Close']],
    [problem('storage-full'), false, /no room left/, ['Close']],
    [problem('unexpected'), false, /did not expect/, ['Copy details', 'Close']],
    [problem('private-window'), true, /private window/, []],
    [problem('library-blocked'), true, /could not be opened/, ['Try again']],
  ];
  it.each(CASES)('%j', (notice, isShut, words, buttons) => {
    show(library({ notices: [notice], ...(isShut && { stories: null }) }));
    const told = screen.getByText(words).parentElement as HTMLElement;
    expect(
      within(told)
        .queryAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(buttons);
  });

  it('takes the place of a library that cannot be opened', () => {
    show(library({ notices: [problem('private-window')], stories: null }));
    expect(screen.queryByText('Opening the library')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('keeping the library safe', () => {
  it('says what it takes, and backs it up', async () => {
    const backUp = vi.fn();
    show(library({ actions: { backUp } }));
    expect(screen.getByText(/takes 3.3\sMB on this machine/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Back up everything' }));
    expect(backUp).toHaveBeenCalledOnce();
  });
});
