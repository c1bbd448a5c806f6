import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inEnglish, show } from '../show.tsx';
import { BUNDLED, IMPORTED, OWN, SECOND } from './stories.ts';
import { library } from './surface.tsx';

afterEach(cleanup);

/** The story's place in the list. */
function item(title: string): HTMLElement {
  const found = screen.getByRole('link', { name: title }).closest('li');
  if (!found) throw new Error(`${title} is in no list`);
  return found;
}

describe('the list of stories', () => {
  it('tells whose articles each is made of, from when, and how much', () => {
    show(library());
    const text = item(OWN.title).textContent;
    expect(text).toContain('Sundvik Tidende, The Coast Courier and Nordlyst');
    expect(text).toContain('3–5 March 2026');
    expect(text).toContain('3 articles');
    expect(text).toContain('3 facts');
    expect(text).toContain('48 kB');
  });

  it('says of a story without dates that it has none', () => {
    show(library());
    expect(item(SECOND.title).textContent).toContain('no date');
  });

  it('names five outlets at most, and how many more there are', () => {
    show(library());
    expect(item(BUNDLED.title).textContent).toContain('Outlet E and 2 more');
  });

  it('says which came with Crossread and which were imported', () => {
    show(library());
    expect(item(BUNDLED.title).textContent).toContain('comes with Crossread');
    expect(item(IMPORTED.title).textContent).toContain('imported');
    expect(item(OWN.title).textContent).not.toContain('imported');
  });

  it('leads to each story by an address of its own', () => {
    show(library());
    expect(screen.getByRole('link', { name: OWN.title }).getAttribute('href')).toBe('#story=sundvik-bridge');
  });

  it('lets a bundled story be exported, not renamed or deleted', () => {
    show(library());
    const buttons = within(item(BUNDLED.title)).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Export']);
  });

  it('tells how to save a first article while there is none, and shows the bundled stories', () => {
    show(library({ stories: [BUNDLED] }));
    expect(screen.getByText(/choose “Save this article”/)).toBeTruthy();
    expect(screen.getByRole('link', { name: BUNDLED.title })).toBeTruthy();
  });

  it('lead to the page on which open tabs become one', async () => {
    const openTabs = vi.fn();
    show(library({ actions: { openTabs } }));
    await userEvent.click(screen.getByRole('button', { name: 'Compare my open tabs' }));
    expect(openTabs).toHaveBeenCalledOnce();
  });

  it('says that it is opening before the stories are read', () => {
    show(library({ stories: null }));
    expect(screen.getByText('Opening the library')).toBeTruthy();
  });
});

describe('renaming a story in its place', () => {
  const rename = vi.fn();
  afterEach(() => rename.mockReset());

  async function startRenaming() {
    show(library({ actions: { rename } }));
    const button = screen.getByRole('button', { name: `Rename “${OWN.title}”` });
    await userEvent.click(button);
    return { button, field: screen.getByRole('textbox', { name: 'New name' }) };
  }

  it('begins with the old name selected, and Enter keeps the new one', async () => {
    const { button } = await startRenaming();
    await userEvent.keyboard('The bridge{Enter}');
    expect(rename).toHaveBeenCalledExactlyOnceWith(OWN, 'The bridge');
    await expect.poll(() => document.activeElement).toBe(button);
  });

  it('leaves all as it was at Escape, and the focus where it came from', async () => {
    const { button } = await startRenaming();
    await userEvent.keyboard('The bridge{Escape}');
    expect(rename).not.toHaveBeenCalled();
    await expect.poll(() => document.activeElement).toBe(button);
  });

  it('takes no empty name', async () => {
    const { field } = await startRenaming();
    await userEvent.keyboard('   {Enter}');
    expect(rename).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);
  });

  it('makes one line of a name', async () => {
    const { field } = await startRenaming();
    await userEvent.fill(field, '  The \n bridge  ');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(rename).toHaveBeenCalledExactlyOnceWith(OWN, 'The bridge');
  });
});

describe('merging stories', () => {
  const choose = (title: string) =>
    userEvent.click(screen.getByRole('checkbox', { name: `Choose “${title}” to merge it` }));

  it('asks for another while only one is chosen', async () => {
    show(library());
    await choose(OWN.title);
    expect(screen.getByText(/Choose another to merge the two/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
  });

  it('makes one of two, by the larger one’s name or another', async () => {
    const merge = vi.fn();
    show(library({ actions: { merge } }));
    await choose(SECOND.title);
    await choose(OWN.title);
    const name = screen.getByRole('textbox', { name: 'Merge them into one story called' });
    expect((name as HTMLInputElement).value).toBe(OWN.title);
    await userEvent.fill(name, 'Sundvik');
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    expect(merge).toHaveBeenCalledExactlyOnceWith([OWN, SECOND], 'Sundvik');
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
  });

  it('is for the reader’s own stories, and only where there are two', () => {
    const { unmount } = show(library());
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    unmount();
    show(library({ stories: [OWN, IMPORTED, BUNDLED] }));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('deleting a story', () => {
  it('asks nothing first', async () => {
    const remove = vi.fn();
    show(library({ actions: { remove } }));
    await userEvent.click(screen.getByRole('button', { name: `Delete “${OWN.title}”` }));
    expect(remove).toHaveBeenCalledExactlyOnceWith(OWN);
  });

  it('moves the focus to the story that now stands there, and back when it is undone', async () => {
    const undo = vi.fn();
    const said = { text: 'Deleted.', action: { label: 'Undo', run: undo } };
    const { rerender } = show(library());
    await userEvent.click(screen.getByRole('button', { name: `Delete “${SECOND.title}”` }));
    rerender(inEnglish(library({ stories: [OWN, IMPORTED, BUNDLED], said })));
    await expect.poll(() => document.activeElement?.textContent).toBe(IMPORTED.title);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    rerender(inEnglish(library()));
    await expect.poll(() => document.activeElement?.closest('li')?.dataset.item).toBe(SECOND.id);
  });

  it('says so, with the way back, until the reader closes it', async () => {
    const closeSaid = vi.fn();
    show(
      library({
        said: { text: 'Deleted “A”.', action: { label: 'Undo', run() {} } },
        actions: { closeSaid },
      }),
    );
    expect(screen.getByText('Deleted “A”.').role).toBe('status');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(closeSaid).toHaveBeenCalledOnce();
  });
});
