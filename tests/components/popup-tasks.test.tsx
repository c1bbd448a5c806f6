import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type {
  ChangeCounts,
  FoundReport,
  SavedView,
  SavingProposal,
} from '../../lib/extension/saving-views.ts';
import type { TabStatus } from '../../lib/extension/tab-state.ts';
import { STATUSES, tabState } from './fixtures/states.ts';
import { PROPOSAL, REPORT, SAVED } from './fixtures/tasks.ts';
import { isInTheirWords, show } from './show.tsx';
import { popup } from './surfaces.tsx';

afterEach(cleanup);

const NO_STORY = tabState(STATUSES['no story'] as TabStatus);

const saving = (proposal: SavingProposal | null, saved: SavedView | null = null) =>
  ({ kind: 'save', proposal, work: null, saved }) as const;
const text = () => document.body.textContent ?? '';
const descriptionOf = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
const button = (name: string) => screen.getByRole('button', { name });

describe('saving from the popup', () => {
  it('is offered first on an article of no known story', async () => {
    const onStartSaving = vi.fn();
    show(popup({ state: NO_STORY, onStartSaving }));
    const [, inNotice] = screen.getAllByRole('button', { name: 'Save this article' });
    await userEvent.click(inNotice as HTMLElement);
    expect(onStartSaving).toHaveBeenCalledOnce();
  });

  it('says that it reads until it has read', () => {
    show(popup({ task: saving(null) }));
    expect(screen.getByRole('status').textContent).toBe('Reading the article…');
  });

  it('proposes the story that the article seems to be of, and saves into it', async () => {
    const onSave = vi.fn();
    show(popup({ task: saving(PROPOSAL), onSave }));
    const choice = screen.getByRole('combobox', { name: 'Into the story' });
    expect((choice as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('Ferry and quay');
    expect(descriptionOf(choice)).toBe('The article seems to be of this story.');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ story: 'ferry' });
  });

  it('says of no other story that the article seems to be of it', async () => {
    show(popup({ task: saving(PROPOSAL) }));
    const choice = screen.getByRole('combobox', { name: 'Into the story' });
    await userEvent.selectOptions(choice, 'Port strike');
    expect(descriptionOf(choice)).toBeUndefined();
    expect(text()).not.toContain('seems to be of this story');
  });

  it('says that it is at work on it, how far that is, and can be stopped', async () => {
    const onCancelSaving = vi.fn();
    const task = { ...saving(PROPOSAL), work: { progress: { done: 20, total: 100 } } };
    show(popup({ task, onCancelSaving }));
    expect(screen.getByRole('status').textContent).toBe('Saving, and finding the facts…');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('20');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await userEvent.click(button('Cancel'));
    expect(onCancelSaving).toHaveBeenCalledOnce();
  });

  it('takes another name for a new story', async () => {
    const onSave = vi.fn();
    show(popup({ task: saving({ ...PROPOSAL, stories: [] }), onSave }));
    const name = screen.getByRole('textbox');
    expect((name as HTMLInputElement).value).toBe('Ferry collision at Brevik');
    await userEvent.clear(name);
    await userEvent.type(name, 'The Brevik ferry{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ title: 'The Brevik ferry' });
    await userEvent.fill(name, '   ');
    await userEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('says that an article read in part is saved as such', () => {
    show(popup({ task: saving({ ...PROPOSAL, isPartial: true }) }));
    expect(text()).toContain('Only part of this article could be read.');
  });

  it.each([
    ['no-article', 'No article was found on this page, so there is nothing to save.'],
    ['private', 'Nothing is kept from a private window.'],
  ] as const)('says why it cannot be done: %s', (obstacle, said) => {
    show(popup({ task: saving({ ...PROPOSAL, obstacle }) }));
    expect(screen.getByRole('status').textContent).toContain(said);
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('says where it was saved, and leads to the library', async () => {
    const onOpenLibrary = vi.fn();
    show(popup({ task: saving(null, SAVED), onOpenLibrary }));
    expect(screen.getByRole('status').textContent).toBe(
      'Saved in “Ferry and quay”, which now has 3 articles.',
    );
    await userEvent.click(button('Open the library'));
    expect(onOpenLibrary).toHaveBeenCalledExactlyOnceWith('ferry');
  });

  it('asks for a second article where there is only one', () => {
    show(popup({ task: saving(null, { ...SAVED, articles: 1 }) }));
    expect(text()).toContain('Save a second article on it, and the two can be compared.');
  });

  it('says what the outlet has changed since', () => {
    showNewVersion({ added: 2, changed: 1 });
    expect(screen.getByRole('status').textContent).toBe(
      'Saved in “Ferry and quay” as a new version: the outlet has changed the text.' +
        '2 sentences added, 1 sentence reworded',
    );
  });

  it.each<[string, Partial<ChangeCounts>, string]>([
    [
      'a changed headline',
      { title: { before: 'Ferry late', after: 'Ferry hits quay' } },
      'The outlet has changed the headline from “Ferry late” to “Ferry hits quay”.',
    ],
    ['sentences only moved', {}, 'Its words are the same as before.'],
    ['more read', { read: 'more' }, 'More of it could be read this time: the whole article.'],
    [
      'less read',
      { read: 'less' },
      'Less of it could be read this time. The version that was read in full stays the one compared with.',
    ],
    ['a part read twice', { read: 'part' }, 'Only part of it could be read, as before.'],
  ])('does not say that the outlet has changed the text for %s', (_name, changes, said) => {
    showNewVersion(changes);
    expect(screen.getByRole('status').textContent).toBe(`Saved in “Ferry and quay” as a new version.${said}`);
  });

  function showNewVersion(counted: Partial<ChangeCounts>) {
    const changes: ChangeCounts = {
      read: 'whole',
      title: null,
      added: 0,
      removed: 0,
      changed: 0,
      ...counted,
    };
    show(popup({ task: saving(null, { ...SAVED, outcome: 'new-version', changes }) }));
  }
});

describe('looking for reports from the popup', () => {
  /** So many reports, each of another article. */
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...REPORT, url: `https://quay.example/${at}` }));
  const itemsInView = () => screen.getAllByRole('listitem').filter((item) => item.checkVisibility());
  const find = (reports: FoundReport[] | null) =>
    ({ kind: 'find', text: 'eleven were hurt', reports }) as const;

  it('shows each article’s own sentence, its day in full and the way to it', () => {
    show(popup({ task: find([REPORT]) }));
    const [item] = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(item?.textContent).toContain('The Quay Post · Ferry and quay · 2 March 2026');
    expect(within(item as HTMLElement).getByText('Eleven passengers were hurt.').lang).toBe('en');
    expect(
      within(item as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('https://quay.example/a');
  });

  it('sets an article’s own sentence as its words, and our wording as ours', () => {
    const ours = {
      ...REPORT,
      text: 'There were injuries.',
      isVerbatim: false,
      url: 'https://quay.example/b',
    };
    show(popup({ task: find([REPORT, ours]) }));
    expect(isInTheirWords('Eleven passengers were hurt.')).toBe(true);
    expect(isInTheirWords('There were injuries.')).toBe(false);
  });

  it('keeps apart what only comes close', () => {
    const others = numbered(2).map(
      (report, at) => ({ ...report, as: at === 0 ? 'same-fact' : 'close' }) as const,
    );
    show(popup({ task: find([REPORT, ...others]) }));
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'The same fact in other words, as its story has it',
      'Close to it, not surely the same',
    ]);
    expect(screen.getAllByRole('list')).toHaveLength(3);
  });

  it('says how many there are, and how many of them are folded away', async () => {
    show(popup({ task: find(numbered(14)) }));
    expect(screen.getByRole('status').textContent).toBe('14 articles found.');
    expect(itemsInView()).toHaveLength(6);
    await userEvent.click(screen.getByText('8 more'));
    expect(itemsInView()).toHaveLength(14);
  });

  it('folds nothing away where there are few', () => {
    show(popup({ task: find(numbered(6)) }));
    expect(itemsInView()).toHaveLength(6);
    expect(document.querySelector('details')).toBeNull();
  });

  it('says so when nobody reports it', () => {
    show(popup({ task: find([]) }));
    expect(screen.getByRole('status').textContent).toBe(
      'No saved or bundled article that Crossread knows reports this.',
    );
  });
});
