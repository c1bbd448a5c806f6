import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ImportChoice } from '../../../components/library/library-props.ts';
import type { Shelved } from '../../../lib/engine/report/library/pack-preview.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { inEnglish, show } from '../show.tsx';
import { IMPORTED_DETAIL } from './stories.ts';
import { DIALOGS, importDialog, library, NEWER } from './surface.tsx';

afterEach(cleanup);

const { pack: SHELVED } = IMPORTED_DETAIL;
const IMPORTED: Shelved = { pack: SHELVED, kind: 'imported' };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const buttonsOf = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll('button')].map(({ textContent }) => textContent);

describe('a pack that is to be imported', () => {
  it('says who made it, what is in it, how large it is, and that it is new', () => {
    show(library({ dialog: DIALOGS['import, new'] ?? null }));
    const { textContent } = screen.getByRole('dialog', { name: 'Import this story pack?' });
    for (const told of [
      'Ferry crews on strike',
      'Kari Lund',
      'CC BY 4.0',
      'Sundvik Tidende, The Coast Courier and Nordlyst',
      '3–4 March 2026',
      '3 articles and 3 facts',
      'ferry-strike.json, 18 kB',
      'It is new here',
    ]) {
      expect(textContent).toContain(told);
    }
  });

  const CHOICES: [what: string, pack: StoryPack, shelved: Shelved | null, buttons: string[]][] = [
    ['new', SHELVED, null, ['Add to the library', 'Cancel']],
    ['there already', SHELVED, IMPORTED, ['Close']],
    ['a newer version', NEWER, IMPORTED, ['Update', 'Keep both', 'Cancel']],
    ['an older version', { ...NEWER, revision: 1 }, IMPORTED, ['Keep both', 'Replace', 'Cancel']],
    ['of somebody else', { ...NEWER, author: 'P. Berg' }, IMPORTED, ['Keep both', 'Replace', 'Cancel']],
    [
      'like a story of the reader’s own',
      NEWER,
      { ...IMPORTED, kind: 'own' },
      ['Keep both', 'Replace', 'Cancel'],
    ],
    ['like a bundled story', NEWER, { ...IMPORTED, kind: 'bundled' }, ['Keep both', 'Cancel']],
  ];
  it.each(CHOICES)('leaves the reader these choices: %s', (_, pack, shelved, buttons) => {
    show(library({ dialog: importDialog(pack, shelved) }));
    expect(buttonsOf(screen.getByRole('dialog'))).toEqual(buttons);
  });

  const DONE: [button: string, pack: StoryPack, shelved: Shelved | null, how: ImportChoice][] = [
    ['Add to the library', SHELVED, null, 'add'],
    ['Update', NEWER, IMPORTED, 'replace'],
    ['Keep both', NEWER, IMPORTED, 'keep-both'],
    ['Replace', { ...NEWER, author: 'P. Berg' }, IMPORTED, 'replace'],
  ];
  it.each(DONE)('does what the button says: %s', async (button, pack, shelved, how) => {
    const importPack = vi.fn();
    show(library({ dialog: importDialog(pack, shelved), actions: { importPack } }));
    await press(button);
    expect(importPack).toHaveBeenCalledExactlyOnceWith(how);
  });

  it('tells what a newer version changes, folded under how many', async () => {
    show(library({ dialog: DIALOGS['import, newer'] ?? null }));
    expect(screen.getByText('Revision 2 would become revision 3.')).toBeTruthy();
    await userEvent.click(screen.getByText('Facts removed: 1'));
    expect(screen.getByText('Drivers waited for up to an hour and a half at the ferry quay.')).toBeTruthy();
    await userEvent.click(screen.getByText('Facts added: 1'));
    expect(screen.getByText('The repairs cost four million.').tagName).toBe('INS');
  });

  it('names both authors where another’s story has the same id', () => {
    show(library({ dialog: DIALOGS['import, another story'] ?? null }));
    expect(screen.getByText('The one in the library is by Kari Lund, this one by P. Berg.')).toBeTruthy();
  });

  it('is not kept when the reader presses Escape', async () => {
    const closeDialog = vi.fn();
    show(library({ dialog: DIALOGS['import, new'] ?? null, actions: { closeDialog } }));
    await userEvent.keyboard('{Escape}');
    expect(closeDialog).toHaveBeenCalledOnce();
  });

  it('shows markup in its texts as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    show(library({ dialog: importDialog({ ...SHELVED, title }, null) }));
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a dialog', () => {
  it('is read from its title on, and gives the focus back', async () => {
    const { rerender } = show(library());
    const button = screen.getByRole('button', { name: 'Back up everything' });
    button.focus();
    rerender(inEnglish(library({ dialog: DIALOGS.restore ?? null })));
    expect(document.activeElement?.textContent).toBe('Restore from this backup?');
    rerender(inEnglish(library()));
    expect(document.activeElement).toBe(button);
  });
});

describe('a backup that carries settings', () => {
  const SETTINGS = /Take over its settings too: language, highlights and 1 site left alone/;

  it('says what they are and what they would do, and brings them with the rest', async () => {
    const restore = vi.fn();
    show(library({ dialog: DIALOGS.restore ?? null, actions: { restore } }));
    expect((screen.getByRole('checkbox', { name: SETTINGS }) as HTMLInputElement).checked).toBe(true);
    await press('Restore');
    expect(restore).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('leaves them where the reader says so', async () => {
    const restore = vi.fn();
    show(library({ dialog: DIALOGS.restore ?? null, actions: { restore } }));
    await userEvent.click(screen.getByRole('checkbox', { name: SETTINGS }));
    await press('Restore');
    expect(restore).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('a file that is refused', () => {
  it('is told of in a sentence, with the place', () => {
    show(library({ dialog: DIALOGS['refused, a fault'] ?? null }));
    expect(screen.getByText(/The file is not JSON.*\(line 12, column 3\)/)).toBeTruthy();
    expect(screen.getByText(/Nothing was kept/)).toBeTruthy();
  });

  it('is told of in the reader’s language', () => {
    show(library({ dialog: DIALOGS['refused, a fault'] ?? null }), 'nb');
    expect(screen.getByText(/Filen er ikke JSON.*\(linje 12, kolonne 3\)/)).toBeTruthy();
  });

  it('has each problem inside it named by its place, its kind in the reader’s language', () => {
    show(library({ dialog: DIALOGS['refused, problems'] ?? null }), 'nb');
    expect(screen.getAllByRole('listitem').filter((item) => item.closest('dialog'))).toHaveLength(2);
    expect(screen.getByText('articles[2].url')).toBeTruthy();
    expect(screen.getByText('Denne id-en står to ganger.')).toBeTruthy();
    expect(screen.getByText('An address starts with http:// or https://.').lang).toBe('en');
  });
});

describe('an export', () => {
  it('carries extracts unless the reader says otherwise, and tells how many words of each article', async () => {
    const exportPack = vi.fn();
    show(library({ dialog: DIALOGS.export ?? null, actions: { exportPack } }));
    expect(screen.getByRole('cell', { name: '18 words' })).toBeTruthy();
    await press('Save the file');
    expect(exportPack).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('with whole articles says whose the text is, and counts anew', async () => {
    const exportPack = vi.fn();
    show(library({ dialog: DIALOGS.export ?? null, actions: { exportPack } }));
    expect(screen.getByText(/text belongs to their outlets/)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /^Whole articles/ }));
    expect(screen.getByRole('cell', { name: '412 words' })).toBeTruthy();
    await press('Save the file');
    expect(exportPack).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('offers no whole articles where there are none', () => {
    const dialog = DIALOGS.export;
    if (dialog?.kind !== 'export') throw new Error('another dialog');
    show(library({ dialog: { ...dialog, whole: null } }));
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('a file brought to the page', () => {
  const file = new File(['{}'], 'pack.json', { type: 'application/json' });
  function held(): DataTransfer {
    const held = new DataTransfer();
    held.items.add(file);
    return held;
  }
  const drag = (type: 'dragenter' | 'dragleave' | 'dragover' | 'drop', dataTransfer = held()) => {
    const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    const [page] = document.getElementsByTagName('main');
    if (!page) throw new Error('no page');
    return fireEvent(page, event);
  };
  const invitation = () => screen.queryByText('Drop a story pack or a backup here');

  it('is taken wherever on the page it is dropped', () => {
    const openFile = vi.fn();
    show(library({ actions: { openFile } }));
    drag('dragenter');
    expect(invitation()).toBeTruthy();
    // Unless this is prevented the browser opens the file in place of the page.
    expect(drag('dragover')).toBe(false);
    expect(drag('drop')).toBe(false);
    expect(openFile.mock.calls.map(([{ name }]) => name)).toEqual(['pack.json']);
    expect(invitation()).toBeNull();
  });

  it('is no longer invited once it has left', () => {
    show(library());
    drag('dragenter');
    drag('dragenter');
    drag('dragleave');
    expect(invitation()).toBeTruthy();
    drag('dragleave');
    expect(invitation()).toBeNull();
  });

  it('is not taken while another is being looked at', () => {
    const openFile = vi.fn();
    show(library({ dialog: DIALOGS['import, new'] ?? null, actions: { openFile } }));
    expect(drag('drop')).toBe(false);
    expect(openFile).not.toHaveBeenCalled();
  });

  it('is told from text that is dragged', () => {
    show(library());
    const text = new DataTransfer();
    text.setData('text/plain', 'words');
    drag('dragenter', text);
    expect(invitation()).toBeNull();
  });

  it('can be chosen by a button as well, the same one twice', async () => {
    const openFile = vi.fn();
    show(library({ actions: { openFile } }));
    const [input] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no field for a file');
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    expect(openFile).toHaveBeenCalledTimes(2);
  });
});

describe('long work', () => {
  /** What is done at once is never told of: the bar comes late. */
  const bar = () => screen.findByRole('progressbar');

  it('shows how far it is, says each quarter, and can be cancelled', async () => {
    const cancelWork = vi.fn();
    const work = { what: 'restore' as const, progress: { done: 51, total: 100 }, canCancel: true };
    show(library({ work, actions: { cancelWork } }));
    expect((await bar()).getAttribute('value')).toBe('51');
    expect((await bar()).getAttribute('max')).toBe('100');
    expect(screen.getByText('Restoring 50 %').role).toBe('status');
    await press('Cancel');
    expect(cancelWork).toHaveBeenCalledOnce();
  });

  it('says what it is where nobody knows how much there is', async () => {
    show(library({ work: { what: 'gather', progress: null, canCancel: false } }));
    expect((await bar()).hasAttribute('value')).toBe(false);
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });
});
