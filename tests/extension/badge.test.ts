import { beforeEach, expect, test } from 'vitest';
import type { ComparedFact, Comparison, Verdict } from '../../lib/engine/compare/comparison.ts';
import { showBadge } from '../../lib/extension/badge.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import type { TabStatus } from '../../lib/extension/tab-state.ts';
import { browser, resetBrowser } from './fake-browser.ts';

let tab: number;

beforeEach(async () => {
  resetBrowser();
  tab = (await browser.tabs.create({})).id as number;
});

function compared(...verdicts: Verdict[]): TabStatus {
  const facts = verdicts.map((verdict) => ({ verdict }) as ComparedFact);
  return { kind: 'compared', comparison: { facts } as Comparison };
}

async function shown(): Promise<{ text: string; title: string }> {
  const of = { tabId: tab };
  return { text: await browser.action.getBadgeText(of), title: await browser.action.getTitle(of) };
}

test.each([
  {
    what: 'two facts told differently among others',
    status: compared('confirmed', 'differs', 'omitted', 'framed', 'only-here'),
    expected: { text: '2', title: '2 facts are told differently elsewhere' },
  },
  {
    what: 'one fact told differently',
    status: compared('framed'),
    expected: { text: '1', title: '1 fact is told differently elsewhere' },
  },
  {
    what: 'a story told alike',
    status: compared('confirmed', 'omitted'),
    expected: { text: '', title: 'No fact is told differently elsewhere' },
  },
  {
    what: 'no article',
    status: { kind: 'no-article' } as const,
    expected: { text: '', title: 'Crossread' },
  },
])('the icon for $what', async ({ status, expected }) => {
  await showBadge(tab, status);
  expect(await shown()).toEqual(expected);
});

test('the tooltip is in the language the reader has chosen', async () => {
  await changeSettings({ language: 'nb' });
  await showBadge(tab, compared('framed', 'differs'));
  expect((await shown()).title).toBe('2 opplysninger er gjengitt annerledes andre steder');
});
