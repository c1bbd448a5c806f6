import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComparedFact, Comparison } from '../../../lib/engine/compare/comparison.ts';
import { en } from '../../../lib/engine/report/words/en.ts';
import { addressOf } from '../site/article.ts';
import { HAS_ORIGINALS, originalPage } from '../site/originals.ts';
import { render } from '../site/serve.ts';
import { Chromium } from './chromium.ts';
import type { NewsPage } from './news-page.ts';
import { Reader } from './reader.ts';
import type { Surface } from './surface.ts';

const SITES = [
  'https://*.the-independent.com/*',
  'https://*.forcesnews.com/*',
  'https://*.acentury.online/*',
];

/** The real articles lie beside the project; where they do not, these tests are skipped. */
describe.skipIf(!HAS_ORIGINALS)('the real articles at their real addresses', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await Chromium.start();
    await chromium.grant(...SITES);
  });
  afterAll(() => chromium.stop());

  async function read(id: string): Promise<{ news: NewsPage; comparison: Comparison }> {
    const original = originalPage(id);
    chromium.site.add(render(original));
    const news = await chromium.read(addressOf(original));
    await news.untilHighlighted('');
    return { news, comparison: await new Reader(chromium).comparisonOf(addressOf(original)) };
  }

  test.each(['independent', 'forces-news', 'arctic-century'])(
    'of %s: recognised by itself, read without appeal and teasers, highlighted, shown in popup and panel',
    async (id) => {
      const { news, comparison } = await read(id);
      const text = comparison.article.sentences.map((sentence) => sentence.text).join(' ');
      expect(text).not.toMatch(/your donation|Read more|Related/i);
      expect(comparison.article.isSource).toBe(id);
      const panel = await panelOf(news);
      expect(await panel.says()).toContain(en.verdict.omitted);
      await news.page.close();
    },
  );

  test('The Independent omits, alone tells, and details differ', async () => {
    const { news, comparison } = await read('independent');
    expect(verdicts(comparison)).toMatchObject({
      'border-post-visit': 'omitted',
      'camp-viking': 'omitted',
      'baltic-sentry': 'omitted',
      'njhq-meeting': 'only-here',
      'trump-spending-demand': 'only-here',
      'us-russia-talks-exclude': 'differs',
      'deter-russia': 'framed',
    });
    const { outlets } = factOf(comparison, 'deter-russia');
    const kinds = outlets.find(({ id }) => id === 'arctic-century')?.differences.map(({ kind }) => kind);
    expect(kinds).toContain('scare-quote');
    await news.page.close();
  });

  test('The Arctic Century’s scare quotes are highlighted, and the ministers’ own words are not called so', async () => {
    const { news, comparison } = await read('arctic-century');
    const marked = comparison.framing.filter(({ kind }) => kind === 'scare-quote').map(({ text }) => text);
    expect(marked.join(' ')).toMatch(/Russian aggression/);
    await news.untilHighlighted('Russian aggression');
    const spoken = comparison.framing.filter(({ kind }) => kind === 'quotation');
    const speakers = spoken.map(({ speaker }) => speaker ?? '').join(' ');
    expect(speakers).toMatch(/Healey/);
    expect(speakers).toMatch(/Norway.s Defence Minister/);
    for (const { text } of spoken) expect(marked).not.toContain(text);
    await news.page.close();
  });

  async function panelOf(news: NewsPage): Promise<Surface> {
    const popup = await chromium.clickIcon(news);
    await popup.untilSays('UK–Norway defence pact');
    const panel = await chromium.openPanel(popup);
    await panel.untilSays('UK–Norway defence pact');
    return panel;
  }
});

function verdicts({ facts }: Comparison): Record<string, string> {
  return Object.fromEntries(facts.map(({ id, verdict }) => [id, verdict]));
}

function factOf({ facts }: Comparison, id: string): ComparedFact {
  const fact = facts.find((each) => each.id === id);
  if (!fact) throw new Error(`no fact “${id}”`);
  return fact;
}
