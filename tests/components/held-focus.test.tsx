import { cleanup, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { IN_GOOD_TIME } from '../in-good-time.ts';
import { tabState } from './fixtures/states.ts';
import { TASKS } from './fixtures/tasks.ts';
import { library } from './library/surface.tsx';
import { inEnglish, show } from './show.tsx';
import { panel, popup, tabsPage } from './surfaces.tsx';

afterEach(cleanup);

const save = (stage: string) => popup({ task: TASKS[stage] ?? null });
const heading = (name: string) => screen.getByRole('heading', { name });
const button = (name: string) => screen.getByRole('button', { name });

/** Presses what is called so on the first of these surfaces, which gives way to the second. */
async function press(name: string, before: ComponentChildren, after: ComponentChildren): Promise<void> {
  const { rerender } = show(before);
  // Work that may be done at once is shown a moment late.
  await vi.waitFor(() => {
    button(name).focus();
    expect(document.activeElement).toBe(button(name));
  }, IN_GOOD_TIME);
  rerender(inEnglish(after));
}

async function pressTab(): Promise<string | undefined> {
  await userEvent.tab();
  return document.activeElement?.textContent ?? undefined;
}

describe('the focus of a button that makes way', () => {
  it.each([
    ['Save', 'choosing where to save', 'saving', 'Cancel'],
    ['Cancel', 'saving', 'saved', 'Open the library'],
  ])('goes to the heading of what it brought about: %s', async (name, before, after, next) => {
    await press(name, save(before), save(after));
    expect(document.activeElement).toBe(heading('Save this article'));
    expect(await pressTab()).toBe(next);
  });

  it.each(['choosing where to save', 'nothing to save', 'saved', 'reports found'])(
    'goes to the page’s heading where the comparison is shown again: %s',
    async (stage) => {
      await press(stage === 'choosing where to save' ? 'Cancel' : 'Back', save(stage), popup());
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    },
  );

  it.each([
    ['popup', popup],
    ['panel', panel],
  ])('goes to the page’s heading when a comparison has come in the %s', async (_, surface) => {
    await press('Start again', surface({ state: tabState({ kind: 'comparing' }) }), surface());
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('goes to what has become of the tabs, and from there to the story', async () => {
    const story = { id: 'ferry', title: 'Ferry collision' };
    const done: TabsWork = { kind: 'done', outcomes: new Map([[1, 'saved']]), story };
    await press(
      'Cancel',
      tabsPage({ work: { kind: 'gathering', progress: null } }),
      tabsPage({ work: done }),
    );
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Progress and outcome' }));
    expect(await pressTab()).toBe('Open it in the library');
  });

  it('stays at the foot of the library when its work has ended', async () => {
    const work = { what: 'import', progress: null, canCancel: true } as const;
    const action = { label: 'Open it', run() {} };
    await press('Cancel', library({ work }), library({ said: { text: 'It is in the library.', action } }));
    expect(document.activeElement?.textContent).toContain('It is in the library.');
    expect(await pressTab()).toBe('Open it');
  });

  it('stays before the library where its last notice has been closed', async () => {
    await press('Close', library({ notices: [{ kind: 'interrupted' }] }), library());
    expect(document.activeElement).not.toBe(document.body);
    expect(await pressTab()).toBe('Compare my open tabs');
  });
});

it('Where tabs are being compared, the button that began it keeps the focus', () => {
  const { rerender } = show(tabsPage());
  button('Compare these').focus();
  rerender(inEnglish(tabsPage({ work: { kind: 'reading', progress: { done: 0, total: 2 } } })));
  expect(document.activeElement).toBe(button('Compare these'));
});

it('The focus is taken from nothing that is still there', () => {
  const { rerender } = show(save('choosing where to save'));
  button('Settings').focus();
  rerender(inEnglish(save('saving')));
  expect(document.activeElement).toBe(button('Settings'));
});

it('The focus is not taken up where nothing had it', () => {
  const { rerender } = show(save('reading to save'));
  rerender(inEnglish(save('choosing where to save')));
  expect(document.activeElement).toBe(document.body);
});
