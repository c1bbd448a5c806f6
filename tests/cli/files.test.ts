import { describe, expect, it } from 'vitest';
import { comparisonTable } from '../../lib/cli/comparison-table.ts';
import { compareArticle } from '../../lib/engine/compare/compare.ts';
import { writePack } from '../../lib/engine/story/write-pack.ts';
import { readPlainText } from '../../lib/engine/text/plain-text.ts';
import { TRAIN_OPENING, TRAIN_PACK } from '../fixtures/gathered-pack.ts';
import { BOATS, crossread, fileOf, json } from './crossread.ts';

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

describe('The table for a terminal', () => {
  it('lets no page command the terminal', () => {
    const title = 'Boats\u001b[2J\u0007 collide\u009b31m';
    const article = readPlainText('Two boats collided off the coast on Monday.', { url: null, title });
    const table = comparisonTable(compareArticle(article, []));
    expect(table.split('\n')[0]).toBe('Boats[2J collide31m');
  });
});
