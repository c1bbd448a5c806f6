import { describe, expect, it } from 'vitest';
import { comparisonTable } from '../../lib/cli/comparison-table.ts';
import { compareArticle } from '../../lib/engine/compare/compare.ts';
import { writePack } from '../../lib/engine/story/write-pack.ts';
import { readPlainText } from '../../lib/engine/text/plain-text.ts';
import { TRAIN_OPENING, TRAIN_PACK } from '../fixtures/gathered-pack.ts';
import { BOATS, crossread, fileOf, json, line } from './crossread.ts';

const PACK = 'public/packs/uk-norway-pact.json';

describe('Files', () => {
  it('are compared, as JSON when nobody looks at a terminal', () => {
    const { lines, status } = crossread([
      'compare',
      fileOf('boats.html', BOATS),
      '--url',
      'https://example.com/boats',
    ]);
    expect(json(lines)).toMatchObject([{ schema: 'crossread/comparison@1', story: null, facts: [] }]);
    expect(status).toBe(0);
  });

  it('are compared as Markdown', () => {
    expect(crossread(['compare', fileOf('boats.html', BOATS), '--markdown']).lines[0]).toBe(
      '# Boats collide',
    );
  });

  it('are compared after one that is missing and one without an article, and both are named', () => {
    const [missing, empty] = ['/nowhere/missing.html', fileOf('empty.html', '<p>')];
    const { lines, stderr, status } = crossread(['compare', missing, empty, fileOf('boats.html', BOATS)]);
    expect(json(lines)).toMatchObject([{ article: { title: 'Boats collide' } }]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining(missing),
      expect.stringContaining(empty),
    ]);
    expect(status).toBe(1);
  });

  it('are compared with a gathered pack from a file', () => {
    const paragraphs = [
      ...TRAIN_OPENING,
      'Services were replaced by buses, and the line stays closed for weeks.',
    ];
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const html = `<!doctype html><html lang="en"><body><article><h1>Train derails</h1>${body}</article></body></html>`;
    const pack = fileOf('train.json', writePack(TRAIN_PACK));
    const { lines, status } = crossread(['compare', fileOf('train.html', html), '--pack', pack]);
    const [comparison] = json(lines);
    expect(comparison).toMatchObject({ story: { id: 'tinvik-train' } });
    expect(comparison.facts).toContainEqual(
      expect.objectContaining({ id: 'derailed', verdict: 'confirmed', sentences: [0] }),
    );
    expect(status).toBe(0);
  });

  it('are checked as packs, those after a bad one too, and it is said where that is wrong', () => {
    const bad = fileOf('bad.json', '{"schema": "crossread/pack@9"}');
    const { lines, stderr, status } = crossread(['pack', '--check', bad, PACK]);
    expect(stderr).toContain(bad);
    expect(stderr).toMatch(/schema: .*newer Crossread/);
    expect(lines).toEqual([expect.stringMatching(/41 facts/)]);
    expect(status).toBe(1);
  });
});

describe('A pack made of articles', () => {
  const page = (name: string, outlet: string, ...paragraphs: string[]) =>
    fileOf(
      name,
      `<!doctype html><html lang="en"><head><title>Ferry hits quay</title>
<link rel="canonical" href="https://${name}.example/ferry"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="2026-03-03T09:00:00Z"></head><body><article><h1>Ferry hits quay</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`,
    );
  const post = page(
    'post.html',
    'The Post',
    'The car ferry Skagerak Star struck the quay at Larkvik on Tuesday morning and eleven passengers were hurt.',
    'Police have opened an investigation and taken the voyage recorder of the ship ashore.',
    'All crossings between Larkvik and Hestnes have been cancelled until Friday, the operator said.',
  );
  const echo = page(
    'echo.html',
    'The Echo',
    'Eleven passengers were hurt when the car ferry Skagerak Star struck the quay at Larkvik on Tuesday.',
    'The harbour master said that divers had found a crack two metres long in the bow of the ship.',
    'The police have opened an investigation into the collision of the ferry with the quay.',
  );

  it('is a pack that passes its own check and knows who reports what', () => {
    const { lines, status, stderr } = crossread([
      'pack',
      post,
      echo,
      '--title',
      'The ferry',
      '--author',
      'A teacher',
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const made = fileOf('made.json', lines.join('\n'));
    expect(crossread(['pack', '--check', made])).toMatchObject({ status: 0 });
    const pack = JSON.parse(lines.join('\n'));
    expect(pack).toMatchObject({ id: 'the-ferry', title: 'The ferry', author: 'A teacher', revision: 1 });
    expect(pack.outlets.map(({ name }: { name: string }) => name).sort()).toEqual(['The Echo', 'The Post']);
  });

  it('is what another article can be compared with', () => {
    const { lines } = crossread(['pack', post, echo, '--title', 'The ferry']);
    const made = fileOf('made.json', lines.join('\n'));
    const compared = json(crossread(['compare', '--pack', made, post]).lines)[0];
    expect(compared.story).toMatchObject({ id: 'the-ferry' });
    expect(compared.facts.map(({ verdict }: { verdict: string }) => verdict)).toContain('confirmed');
    expect(compared.facts.map(({ verdict }: { verdict: string }) => verdict)).toContain('omitted');
  });

  it('is made of lines of JSON as well, which say what a bare text cannot', () => {
    const texts = [
      {
        text: 'The ferry struck the quay at Larkvik on Tuesday. Eleven were hurt.',
        outlet: 'The Post',
        published: '2026-03-03',
      },
      {
        text: 'Eleven were hurt when the ferry struck the quay at Larkvik on Tuesday.',
        outlet: 'The Echo',
        published: '2026-03-04',
      },
    ];
    const { lines, status } = crossread(['pack', fileOf('a.jsonl', texts.map(line).join(''))]);
    expect(status).toBe(0);
    const pack = JSON.parse(lines.join('\n'));
    expect(pack.articles.map(({ published }: { published: string }) => published).sort()).toEqual([
      '2026-03-03',
      '2026-03-04',
    ]);
  });

  it.each([
    ['no JSON', 'Dear reader', 'line 3: This line is not JSON.'],
    ['no object', '[]', 'line 3: This line is not a JSON object.'],
    ['no text', '{"outlet":"The Post"}', 'line 3: The field "text" is missing.'],
  ])('says in which line of a file there is %s, blank ones counted', (_, bad, message) => {
    const good = line({ text: 'The ferry struck the quay at Larkvik on Tuesday. Eleven were hurt.' });
    const file = fileOf('bad.jsonl', `\uFEFF${good}\n${bad}\n`);
    expect(crossread(['pack', file])).toMatchObject({
      status: 2,
      lines: [],
      stderr: expect.stringContaining(`${file}: ${message}`),
    });
  });

  it('is not made of more articles than a pack holds', () => {
    const article = (_: unknown, at: number) =>
      line({ text: 'Eleven were hurt when the ferry struck the quay.', url: `https://post.example/${at}` });
    const { status, stderr } = crossread([
      'pack',
      fileOf('many.jsonl', Array.from({ length: 501 }, article).join('')),
    ]);
    expect(stderr).toContain('at most 500 articles');
    expect(status).toBe(2);
  });

  it('is not made of one article, nor of a page without any', () => {
    expect(crossread(['pack', post])).toMatchObject({ status: 2, lines: [] });
    const empty = fileOf('empty.html', '<p>');
    const { stderr, status } = crossread(['pack', post, empty]);
    expect(stderr).toContain(empty);
    expect(status).toBe(2);
  });
});

describe('The table for a terminal', () => {
  it('lets no page command the terminal', () => {
    const title = 'Boats\u001b[2J\u0007 collide\u009b31m';
    const article = readPlainText('Two boats collided off the coast on Monday.', { url: null, title });
    const table = comparisonTable(compareArticle(article, []));
    expect(table.split('\n')[0]).toBe('Boats[2J collide31m');
  });
});
