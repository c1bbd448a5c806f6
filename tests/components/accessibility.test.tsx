import { cleanup, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { CARD_STYLE } from '../../components/card/card-style.ts';
import type { Language } from '../../lib/engine/report/words/language.ts';
import { wordsIn } from '../../lib/engine/report/words/words-in.ts';
import type { TabsWork } from '../../lib/extension/open-tabs-views.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import { STATUSES, tabState } from './fixtures/states.ts';
import { FERRY, QUAY } from './fixtures/tabs.ts';
import { TASKS } from './fixtures/tasks.ts';
import { BUNDLED, OWN } from './library/stories.ts';
import { DIALOGS, FOUND, importedStory, library, ownStory } from './library/surface.tsx';
import { show } from './show.tsx';
import { card, options, panel, popup, tabsPage, welcome } from './surfaces.tsx';

const SURFACES: [name: string, draw: () => ComponentChildren, view?: 'wording' | 'sources'][] = [
  ...Object.entries(STATUSES).flatMap(([name, status]): [string, () => ComponentChildren][] => [
    [`popup, ${name}`, () => popup({ state: tabState(status) })],
    [`panel, ${name}`, () => panel({ state: tabState(status) })],
  ]),
  ...Object.entries(TASKS).map(([name, task]): [string, () => ComponentChildren] => [
    `popup, ${name}`,
    () => popup({ task }),
  ]),
  ['panel, a fact open', () => panel({ focus: { fact: 'deter-russia', at: 1 } })],
  ['panel, wording', () => panel(), 'wording'],
  ['panel, sources', () => panel(), 'sources'],
  ...[0, 1, 2, 3, 4, 6].map((sentence): [string, () => ComponentChildren] => [
    `card, sentence ${sentence}`,
    () => card({ sentence }),
  ]),
  ['card, pinned', () => card({ isPinned: true })],
  ['library', () => library({ said: { text: 'Done.', action: { label: 'Undo', run() {} } } })],
  ['library, none of the reader’s own', () => library({ stories: [BUNDLED], corrections: [] })],
  ['library, opening', () => library({ stories: null })],
  ['library, corrections', () => library({ place: { at: 'corrections' } })],
  [
    'library, search',
    () =>
      library({ search: { query: 'cracks', found: FOUND, hasMore: true, indexing: { done: 1, total: 2 } } }),
  ],
  [
    'library, work and notices',
    () =>
      library({
        work: { what: 'restore', progress: { done: 1, total: 2 }, canCancel: true },
        notices: [
          { kind: 'lost', titles: ['A'] },
          { kind: 'problem', problem: { kind: 'unexpected', details: 'x' } },
        ],
      }),
  ],
  ['library, a story', () => ownStory()],
  ['library, an imported story', () => importedStory()],
  ...Object.entries(DIALOGS).map(([name, dialog]): [string, () => ComponentChildren] => [
    `library, ${name}`,
    () => library({ dialog }),
  ]),
  ['tabs', () => tabsPage()],
  ['tabs, with stories', () => tabsPage({ stories: [OWN] })],
  ['tabs, none to be seen', () => tabsPage({ tabs: [], canShowAll: true })],
  ['tabs, at work', () => tabsPage({ work: { kind: 'reading', progress: { done: 1, total: 2 } } })],
  ['tabs, done', () => tabsPage({ work: TABS_DONE })],
  [
    'tabs, failed',
    () => tabsPage({ work: { kind: 'failed', problem: { kind: 'unexpected', details: 'x' } } }),
  ],
  ['welcome', () => welcome()],
  ['settings', () => options({ settings: { ...DEFAULT_SETTINGS, switchedOff: ['a.example'] } })],
];

const TABS_DONE: TabsWork = {
  kind: 'done',
  outcomes: new Map([
    [FERRY.id, 'saved'],
    [QUAY.id, 'no-article'],
  ]),
  story: { id: 'brevik', title: 'Ferry and quay' },
};

/** Of these the browser makes the window: a popup grows to what it has to say. */
const IN_A_WINDOW_OF_THEIR_OWN = /^(?:popup|card)/;

const THEMES: [theme: string, language: Language, width: number][] = [
  ['light', 'en', 400],
  ['light', 'nb', 300],
  ['dark', 'en', 300],
  ['dark', 'nb', 1000],
];

async function openView(name: string): Promise<void> {
  screen.getByRole('tab', { name }).click();
  await screen.findByRole('tabpanel', { name });
}

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = CARD_STYLE;
  document.head.append(style);
});
afterEach(cleanup);

describe.each(THEMES)('in %s, %s, %s pixels wide', (theme, language, width) => {
  beforeAll(async () => {
    await page.viewport(width, 800);
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: theme }],
    });
  });

  it.each(SURFACES)('axe finds nothing wrong: %s', async (_, draw, view) => {
    await open(draw(), view);
    expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true);
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });

  it.each(SURFACES.filter(([name]) => !IN_A_WINDOW_OF_THEIR_OWN.test(name)))(
    'nothing is wider than the window: %s',
    async (_, draw, view) => {
      await page.viewport(1000, 800);
      await open(draw(), view);
      await page.viewport(width, 800);
      const [main] = screen.getAllByRole('main');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const details of main?.querySelectorAll('.fact-details') ?? [])
        expect(details.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  it.each(SURFACES)('what is read out by itself is read out once: %s', async (_, draw, view) => {
    await open(draw(), view);
    const regions = ':is([role="status"], [role="alert"], [aria-live])';
    expect(document.querySelectorAll(`${regions} ${regions}`)).toHaveLength(0);
  });

  async function open(surface: ComponentChildren, view?: 'wording' | 'sources'): Promise<void> {
    show(surface, language);
    if (view) await openView(wordsIn(language).panel[view]);
    for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
      summary.click();
  }
});
