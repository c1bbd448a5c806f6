import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../lib/engine/text/article.ts';
import { browser, resetBrowser } from './fake-browser.ts';

const GOOD = readFileSync('public/packs/uk-norway-pact.json', 'utf8');
const PAGE = { url: 'https://www.nrk.no/a', title: 'A pact' };

const PACT = article(
  'UK and Norway begin talks on a defence pact',
  'The British defence secretary, John Healey, met his Norwegian counterpart, Tore Sandvik, in Kirkenes and agreed to begin talks on a defence pact between the United Kingdom and Norway.',
);
const BAKERY = article('Bakery wins a prize', 'A bakery in Molde has won a prize.');

function article(title: string, text: string): Article {
  return {
    url: PAGE.url,
    title,
    byline: null,
    outlet: 'NRK',
    published: '2025-02-20',
    language: 'en',
    partial: false,
    blocks: [{ kind: 'paragraph', text }],
    text,
  };
}

function changed(change: (pack: Record<string, unknown[]>) => void): string {
  const pack = JSON.parse(GOOD);
  change(pack);
  return JSON.stringify(pack);
}

/** The files of the extension's folder `packs`; what is not there cannot be fetched. */
function bundle(files: Record<string, string>): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const file = files[url.split('/').at(-1) ?? ''];
    if (file === undefined) throw new TypeError('Failed to fetch');
    return new Response(file);
  });
}

/** What a worker that has just started makes of an article. */
async function statusOf(read: Article) {
  vi.resetModules();
  const { takeArticle } = await import('../../lib/extension/comparing.ts');
  const { readRecord } = await import('../../lib/extension/tab-records.ts');
  await takeArticle({ tab: 7, page: PAGE }, PAGE, read);
  return (await readRecord(7))?.status;
}

beforeEach(() => {
  resetBrowser();
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 7, ...PAGE } as never);
});

const BROKEN = [
  { what: 'is not JSON', file: '<html>', details: 'not JSON' },
  {
    what: 'has a wrong type',
    file: changed(({ facts }) => Object.assign(facts?.[0] as object, { text: 7 })),
    details: 'facts[0].text',
  },
  { what: 'is of an unknown version', file: '{"schema": "crossread/pack@9"}', details: 'newer Crossread' },
  {
    what: 'uses an id twice',
    file: changed(({ facts }) => facts?.push(facts[0])),
    details: 'already the id of facts[0]',
  },
  {
    what: 'reports an unknown fact',
    file: changed(({ reports }) => Object.assign(reports?.[0] as object, { fact: 'sinking' })),
    details: 'no fact "sinking"',
  },
  { what: 'is 50 MB long', file: ' '.repeat(50_000_000), details: 'too large: 50 million' },
  { what: 'is missing', file: undefined, details: 'Failed to fetch' },
];

describe.each(BROKEN)('a bundled pack that $what', ({ file, details }) => {
  beforeEach(() => {
    bundle({
      'index.json': '["bad.json", "good.json"]',
      'good.json': GOOD,
      ...(file === undefined ? {} : { 'bad.json': file }),
    });
  });

  test('leaves the others working', async () => {
    expect(await statusOf(PACT)).toMatchObject({ kind: 'compared' });
  });

  test('is named, with the reason, where no other tells the story', async () => {
    const problem = { kind: 'bad-pack', details: expect.stringContaining(details) };
    const status = await statusOf(BAKERY);
    expect(status).toMatchObject({ kind: 'failed', problem });
    expect(status).toMatchObject({ problem: { details: expect.stringMatching(/^bad\.json: /) } });
  });

  test('keeps the detector from no other story', async () => {
    vi.resetModules();
    const { publishSignatures } = await import('../../lib/extension/publish-signatures.ts');
    const { readSignatures } = await import('../../lib/extension/signatures.ts');
    await publishSignatures();
    const { title, text: lead, published, language } = PACT;
    const glance = {
      url: '',
      title: title ?? '',
      description: '',
      lead,
      published,
      language,
      isArticle: true,
    };
    expect((await readSignatures(glance)).map(({ story }) => story)).toEqual(['uk-norway-pact']);
  });
});

test.each(['{', '{}', '["../../manifest.txt"]'])(
  'a list of packs that reads %s is a bad pack',
  async (list) => {
    bundle({ 'index.json': list });
    expect(await statusOf(PACT)).toMatchObject({ kind: 'failed', problem: { kind: 'bad-pack' } });
  },
);

test('a pack that was bad is read again, and no longer bad when it is whole', async () => {
  bundle({ 'index.json': '["good.json"]', 'good.json': GOOD.slice(0, 1000) });
  vi.resetModules();
  const { bundledPacks } = await import('../../lib/extension/packs.ts');
  expect(await bundledPacks()).toMatchObject({ packs: [], problem: { kind: 'bad-pack' } });
  bundle({ 'index.json': '["good.json"]', 'good.json': GOOD });
  expect(await bundledPacks()).toMatchObject({ packs: [{ id: 'uk-norway-pact' }], problem: null });
});
