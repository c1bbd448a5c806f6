import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import type { TabStatus } from '../../lib/extension/tab-state.ts';
import { COMPARISON } from './fixtures/comparison.ts';
import { STATUSES, tabState } from './fixtures/states.ts';
import { SITE, show } from './show.tsx';
import { popup } from './surfaces.tsx';

afterEach(cleanup);

const named = (name: string) => tabState(STATUSES[name] as TabStatus);
const text = () => document.body.textContent ?? '';

describe('the popup of a compared page', () => {
  it('names the story, the outlet and the day in full', () => {
    show(popup());
    expect(screen.getByRole('heading', { level: 1, name: 'UK–Norway defence pact' })).toBeTruthy();
    expect(text()).toContain('The Harbour Gazette · 20 February 2025');
  });

  it('counts the facts of every verdict in words', () => {
    show(popup());
    const counts = within(screen.getByRole('region', { name: 'Facts by verdict' })).getAllByRole('listitem');
    expect(counts.map(({ textContent }) => textContent)).toEqual([
      '3 also reported',
      '1 worded differently',
      '1 differs',
      '1 only here',
      '2 not here',
      '1 reported later',
      '1 can’t tell',
    ]);
  });

  it('shows the three differences that matter most with both wordings', () => {
    show(popup());
    const top = within(screen.getByRole('region', { name: 'What differs most' })).getAllByRole('listitem');
    expect(top).toHaveLength(3);
    const [framed, differs, omitted] = top.map(({ textContent }) => textContent);
    expect(framed).toContain('worded differently scare quotes');
    expect(framed).toContain('“Russian menace”');
    expect(framed).toContain('Forces News The pact is to deter Russian aggression.');
    expect(differs).toContain('This article Nato partnersForces News Kyiv');
    expect(omitted).toContain('The Arctic Century, GOV.UK and Forces News');
  });

  it('says so where nothing is told differently', () => {
    show(popup({ state: named('all confirmed') }));
    expect(screen.getByText('No fact in this article is told differently elsewhere.')).toBeTruthy();
  });

  it('calls nothing missing of a page read in part', () => {
    show(popup({ state: named('partial') }));
    expect(text()).toContain('Only part of this article could be read, so nothing is called missing.');
    expect(text()).not.toContain('not here');
  });

  it('says that a page is itself one of the sources', () => {
    show(popup({ state: named('own source') }));
    expect(text()).toContain('one of the story’s sources, The Arctic Century');
  });

  it('opens the side panel and switches the highlights', async () => {
    const onOpenPanel = vi.fn();
    const onHighlights = vi.fn();
    show(popup({ onOpenPanel, onHighlights }));
    await userEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Highlights', checked: true }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    expect(onHighlights).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('is told in Norwegian where that is the language', () => {
    show(popup(), 'nb');
    expect(
      screen.getByRole('heading', { level: 1, name: 'Forsvarsavtalen mellom Storbritannia og Norge' }),
    ).toBeTruthy();
    expect(text()).toContain('20. februar 2025');
    expect(text()).toContain('Ministrene besøkte en post ved grensen mot Russland.');
    expect(document.querySelector('main')?.lang).toBe('nb');
  });

  it.each(['en', 'nb'] as const)(
    'fits the largest window a browser gives a popup, 600 pixels high, without scrolling (%s)',
    (language) => {
      show(popup(), language);
      const { width, height } = screen.getByRole('main').getBoundingClientRect();
      expect(width).toBe(360);
      expect(height).toBeLessThanOrEqual(600);
    },
  );

  it('is no wider for an outlet’s long name', () => {
    const name = 'The Newspaper of the Far Northern Archipelago and the Neighbouring Mainland';
    const sources = COMPARISON.sources.map((source) => ({ ...source, name }));
    show(popup({ state: tabState({ kind: 'compared', comparison: { ...COMPARISON, sources } }) }));
    const popupWidth = screen.getByRole('main').scrollWidth;
    expect(popupWidth).toBe(360);
  });
});

describe('every other state of the popup', () => {
  type Callback = 'onCompare' | 'onAllowSite' | 'onSwitchSite' | 'onOpenPanel';
  const CASES: [state: string, title: string, button: string, callback: Callback, ...args: unknown[]][] = [
    ['idle', 'Not compared yet', 'Compare this page', 'onCompare'],
    ['comparing', 'Comparing', 'Start again', 'onCompare'],
    ['no story', 'No known story', 'See how it is worded', 'onOpenPanel'],
    ['no article', 'No article on this page', 'Look again', 'onCompare'],
    [
      'no permission',
      'Crossread may not read this page',
      'Let Crossread read harbour-gazette.example',
      'onAllowSite',
    ],
    ['switched off', 'Switched off here', 'Switch on here', 'onSwitchSite', false],
    ['failed', 'That did not work', 'Try again', 'onCompare'],
  ];
  it.each(CASES)('%s: “%s”, and one thing to do: %s', async (state, title, button, callback, ...args) => {
    const called = vi.fn();
    show(popup({ state: named(state), [callback]: called }));
    const [status] = screen.getAllByRole('status');
    expect(within(status as HTMLElement).getByRole('heading', { name: title })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(called).toHaveBeenCalledOnce();
    if (args.length > 0) expect(called).toHaveBeenCalledWith(...args);
  });

  it('an unreadable page says where an article can be read', () => {
    show(popup({ state: named('unreadable') }));
    expect(text()).toContain('Open the article as an ordinary web page');
  });

  it('a file that the browser shows in a closed view leads to the library', async () => {
    const onOpenLibrary = vi.fn();
    const url = 'https://packs.example/ferry.json?raw';
    show(popup({ state: { ...named('unreadable'), url }, onOpenLibrary }));
    expect(text()).toContain('If it is a story pack, save it and import the file in the library.');
    await userEvent.click(screen.getByRole('button', { name: 'Open the library' }));
    expect(onOpenLibrary).toHaveBeenCalledWith(null);
  });

  it('a site that may not be named is let in by the icon alone', () => {
    show(popup({ state: named('no permission'), site: { ...SITE, host: null } }));
    expect(text()).toContain('Click the Crossread icon in the toolbar');
    expect(screen.queryByRole('button', { name: /Let Crossread/ })).toBeNull();
  });

  it('a failure is first of all to be tried again', () => {
    show(popup({ state: named('failed') }));
    const actions = [...document.querySelectorAll('.notice button')].map(({ textContent }) => textContent);
    expect(actions).toEqual(['Try again', 'Copy details']);
  });

  it('a failure can be copied, and shown where copying is refused', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    show(popup({ state: named('failed') }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    expect(writeText).toHaveBeenCalledWith('timed-out: compare took 31 s');
    expect(await screen.findByText('timed-out: compare took 31 s')).toBeTruthy();
    writeText.mockResolvedValue();
    await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });
});

describe('what the popup offers beside the comparison', () => {
  it.each(['compared', 'no story'])('compares again: %s', async (state) => {
    const onCompare = vi.fn();
    show(popup({ state: named(state), onCompare }));
    await userEvent.click(screen.getByRole('button', { name: 'Compare again' }));
    expect(onCompare).toHaveBeenCalledOnce();
  });

  it('compares nothing again that has not been compared', () => {
    for (const state of ['idle', 'comparing', 'failed', 'switched off', 'unreadable']) {
      show(popup({ state: named(state) }));
    }
    expect(screen.queryByRole('button', { name: 'Compare again' })).toBeNull();
  });

  it('leaves this site alone', async () => {
    const onSwitchSite = vi.fn();
    show(popup({ onSwitchSite }));
    await userEvent.click(screen.getByRole('button', { name: 'Leave harbour-gazette.example alone' }));
    expect(onSwitchSite).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('recognises stories by itself: on a listed site, until it is on', async () => {
    const onRecognise = vi.fn();
    const name = 'Recognise stories on news sites';
    const { unmount } = show(popup({ onRecognise }));
    await userEvent.click(screen.getByRole('switch', { name }));
    expect(onRecognise).toHaveBeenCalledExactlyOnceWith(true);
    unmount();
    show(popup({ settings: { ...DEFAULT_SETTINGS, recognise: true } }));
    show(popup({ site: { ...SITE, isListed: false } }));
    expect(screen.queryByRole('switch', { name })).toBeNull();
  });

  it('shows a switch as it is, not as it was clicked', async () => {
    show(popup());
    const recognise = screen.getByRole('switch', { name: 'Recognise stories on news sites' });
    await userEvent.click(recognise);
    expect(recognise.getAttribute('aria-checked')).toBe('false');
  });

  it('says beside the comparison that what was clicked did not work', () => {
    show(popup({ failure: { kind: 'unexpected', details: 'no panel here' } }));
    expect(screen.getByRole('alert').textContent).toContain('That did not work.');
    expect(screen.getByRole('button', { name: 'Copy details' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Facts by verdict' })).toBeTruthy();
  });

  it('opens the settings', async () => {
    const onOpenOptions = vi.fn();
    show(popup({ onOpenOptions }));
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});
