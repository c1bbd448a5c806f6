import { beforeEach, describe, expect, it, vi } from 'vitest';
import { groupTabs } from '../../lib/extension/group-tabs.ts';
import { browser, grant, resetBrowser } from './fake-browser.ts';

beforeEach(resetBrowser);

const TITLES = [
  'Ferry Skagerak Star strikes quay at Larkvik, eleven hurt | The Post',
  'Eleven hurt as ferry Skagerak Star hits Larkvik quay - The Courier',
  'Bank raises interest rates for the third time this year | The Ledger',
];

function tabs(isGranted: boolean[]) {
  return TITLES.map((title, id) => ({ id, title, host: `${id}.example`, isGranted: isGranted[id] ?? false }));
}

describe('tabs that look like one story', () => {
  it('are put together by their titles where none may be read yet', async () => {
    const [post, courier, ledger] = await groupTabs(tabs([]));
    expect(post?.group).not.toBeNull();
    expect(courier?.group).toBe(post?.group);
    expect(ledger?.group).toBeNull();
  });

  it('are put together by what they say, and not by their titles, where they may be read', async () => {
    grant(...TITLES.map((_, id) => `*://${id}.example/*`));
    vi.spyOn(browser.tabs, 'get').mockImplementation(
      async (id) => ({ id, url: `https://${id}.example/a`, discarded: false }) as never,
    );
    const texts = [
      'The council of Hestnes voted for a new library on Monday. The mayor, Berit Aas, welcomed it.',
      'A late goal by Ola Brun won the cup for Sund in front of nine thousand people.',
      'The central bank raised its rate by a quarter of a point, to four per cent.',
    ];
    browser.scripting.executeScript.mockImplementation(async (injection) => {
      const { target } = injection as { target: { tabId: number } };
      const text = texts[target.tabId] ?? '';
      const place = { url: null, title: null, byline: null, outlet: null, published: null };
      const blocks = [{ kind: 'paragraph', text }];
      return [{ result: { ...place, language: 'en', partial: false, blocks, text } }];
    });
    const grouped = await groupTabs(tabs([true, true, true]));
    expect(grouped.map(({ group }) => group)).toEqual([null, null, null]);
  });
});
