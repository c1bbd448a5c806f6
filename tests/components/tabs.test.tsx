import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FERRY, QUAY, WEATHER } from './fixtures/tabs.ts';
import { inEnglish, show } from './show.tsx';
import { tabsPage } from './surfaces.tsx';

afterEach(cleanup);

const compare = () => screen.getByRole('button', { name: 'Compare these' }) as HTMLButtonElement;
const chosen = () => screen.getAllByRole('status')[0]?.textContent;
const canCompare = () => compare().ariaDisabled !== 'true';

describe('the page of open tabs', () => {
  it('has those chosen that look like one story, and compares them', async () => {
    const onCompare = vi.fn();
    show(tabsPage({ onCompare }));
    expect(screen.getByRole('group', { name: 'These look like one story' })).toBeTruthy();
    await userEvent.click(compare());
    expect(onCompare).toHaveBeenCalledExactlyOnceWith([FERRY, QUAY], { into: null, keepAccess: false });
  });

  it('lets the reader choose otherwise, and keep the sites open', async () => {
    const onCompare = vi.fn();
    show(tabsPage({ onCompare }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Rain on Thursday/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Ferry hits/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /go on reading/ }));
    await userEvent.click(compare());
    expect(onCompare).toHaveBeenCalledExactlyOnceWith([QUAY, WEATHER], { into: null, keepAccess: true });
  });

  it('compares no single tab', async () => {
    show(tabsPage());
    await userEvent.click(screen.getByRole('checkbox', { name: /Ferry hits/ }));
    expect(canCompare()).toBe(false);
    expect(chosen()).toBe('Choose two or more.');
  });

  it('adds even a single tab to a story there is, where the reader says so', async () => {
    const onCompare = vi.fn();
    show(tabsPage({ onCompare, stories: [{ id: 'ferry', title: 'Ferry and quay' }] }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Ferry hits/ }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Into the story' }), 'Ferry and quay');
    expect(chosen()).toBe('1 tab chosen');
    await userEvent.click(compare());
    expect(onCompare).toHaveBeenCalledExactlyOnceWith([QUAY], { into: 'ferry', keepAccess: false });
  });

  it('makes a new story where the one chosen is deleted meanwhile', async () => {
    const onCompare = vi.fn();
    const rain = { id: 'rain', title: 'Rain' };
    const { rerender } = show(tabsPage({ onCompare, stories: [{ id: 'ferry', title: 'Ferry' }, rain] }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Into the story' }), 'Ferry');
    rerender(inEnglish(tabsPage({ onCompare, stories: [rain] })));
    await userEvent.click(compare());
    expect(onCompare).toHaveBeenCalledExactlyOnceWith([FERRY, QUAY], { into: null, keepAccess: false });
  });

  it('asks for no story where there is none', () => {
    show(tabsPage());
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('says what asking for all tabs means before it asks', () => {
    show(tabsPage({ canShowAll: true }));
    expect(screen.getByRole('button', { name: 'Show all my tabs' })).toBeTruthy();
    expect(document.body.textContent).toContain('It is given back when you have chosen.');
  });

  it('tells of each tab what became of it', () => {
    const outcomes = new Map([
      [1, 'saved'],
      [2, 'not-loaded'],
    ] as const);
    show(tabsPage({ work: { kind: 'done', outcomes, story: null } }));
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Ferry hits the quay: saved',
      'Eleven hurt at Brevik: not loaded: open this tab first',
    ]);
    expect(document.body.textContent).toContain('Too few articles could be read');
  });

  it.each([
    ['reads', { kind: 'reading', progress: { done: 1, total: 3 } }, 'Reading 1 of 3'],
    ['finds the facts', { kind: 'gathering', progress: { done: 40, total: 100 } }, 'Finding the facts'],
  ] as const)('says how far it is while it %s, and can be cancelled', async (_, work, said) => {
    const onCancel = vi.fn();
    show(tabsPage({ work, onCancel }));
    const bar = screen.getByRole('progressbar', { name: said });
    expect(bar.getAttribute('value')).toBe(String(work.progress.done));
    expect(canCompare()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('says that nothing was kept of what was cancelled', () => {
    show(tabsPage({ work: { kind: 'cancelled' } }));
    expect(document.body.textContent).toContain('Cancelled. Nothing was kept.');
    expect(canCompare()).toBe(true);
  });

  it('says why it did not work, and lets the reader try again', () => {
    show(tabsPage({ work: { kind: 'failed', problem: { kind: 'storage-full', details: 'quota' } } }));
    expect(screen.getByRole('alert').textContent).toContain('There is no room left to keep this.');
    expect(canCompare()).toBe(true);
  });

  it('leads to the story it has made', async () => {
    const onOpenStory = vi.fn();
    const story = { id: 'ferry', title: 'Ferry collision' };
    show(tabsPage({ onOpenStory, work: { kind: 'done', outcomes: new Map([[1, 'saved']]), story } }));
    await userEvent.click(screen.getByRole('button', { name: 'Open it in the library' }));
    expect(onOpenStory).toHaveBeenCalledExactlyOnceWith('ferry');
  });
});
