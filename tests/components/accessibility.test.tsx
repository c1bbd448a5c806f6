import { cleanup } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { CARD_STYLE } from '../../components/card/card-style.ts';
import type { Language } from '../../lib/engine/report/words/language.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import { STATUSES, tabState } from './fixtures/states.ts';
import { show } from './show.tsx';
import { card, options, panel, popup, welcome } from './surfaces.tsx';

const SURFACES: [name: string, draw: () => ComponentChildren, open?: string][] = [
  ...Object.entries(STATUSES).flatMap(([name, status]): [string, () => ComponentChildren][] => [
    [`popup, ${name}`, () => popup({ state: tabState(status) })],
    [`panel, ${name}`, () => panel({ state: tabState(status) })],
  ]),
  ['panel, a fact open', () => panel({ focus: { fact: 'deter-russia', at: 1 } })],
  ['panel, wording', () => panel(), '#tab-wording'],
  ['panel, sources', () => panel(), '#tab-sources'],
  ...[0, 1, 2, 3, 4, 6].map((sentence): [string, () => ComponentChildren] => [
    `card, sentence ${sentence}`,
    () => card({ sentence }),
  ]),
  ['card, pinned', () => card({ isPinned: true }), '.further'],
  ['welcome', () => welcome()],
  ['settings', () => options({ settings: { ...DEFAULT_SETTINGS, switchedOff: ['a.example'] } })],
];

const THEMES: [theme: string, language: Language, width: number][] = [
  ['light', 'en', 400],
  ['light', 'nb', 300],
  ['dark', 'en', 300],
  ['dark', 'nb', 1000],
];

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

  it.each(SURFACES)('axe finds nothing wrong: %s', async (_, draw, open) => {
    show(draw(), language);
    for (const element of document.querySelectorAll<HTMLElement>(open ?? 'details:not([open]) > summary')) {
      element.click();
    }
    expect(matchMedia(`(prefers-color-scheme: ${theme})`).matches).toBe(true);
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });
});
