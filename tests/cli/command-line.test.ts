import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOATS, crossread, fileOf, json, line, PACT, PACT_TEXT, ROOT } from './crossread.ts';

const PACK = 'public/packs/uk-norway-pact.json';

describe('The command line', () => {
  it('answers each line in its place, with its id', () => {
    const { lines, status } = crossread(
      ['split'],
      line({ id: 1, text: 'One. Two.' }) + line({ id: 'b', text: 'Mr. Lie left.' }),
    );
    expect(json(lines)).toEqual([
      {
        id: 1,
        sentences: [
          { start: 0, end: 4, text: 'One.' },
          { start: 5, end: 9, text: 'Two.' },
        ],
      },
      { id: 'b', sentences: [{ start: 0, end: 13, text: 'Mr. Lie left.' }] },
    ]);
    expect(status).toBe(0);
  });

  it('puts an error in the place of a bad line, goes on, and exits with 1', () => {
    const { lines, status } = crossread(
      ['split'],
      `not json\n${line({ text: 7 })}${line({})}[1]\n${line({ text: 'A.' })}`,
    );
    expect(json(lines).map((answer) => [answer.error?.kind ?? 'fine', answer.error?.line ?? null])).toEqual([
      ['not-json', 1],
      ['wrong-type', 2],
      ['missing-field', 3],
      ['not-an-object', 4],
      ['fine', null],
    ]);
    expect(status).toBe(1);
  });

  it('extracts an article', () => {
    const [answer] = json(
      crossread(['extract'], line({ html: BOATS, url: 'https://example.com/boats' })).lines,
    );
    expect(answer).toMatchObject({ title: 'Boats collide', language: 'en', published: null });
    expect(answer.blocks).toHaveLength(3);
    expect(answer.text).not.toContain('Home');
  });

  it('says of a page without an article that there is none', () => {
    const [answer] = json(crossread(['extract'], line({ html: '<p>' })).lines);
    expect(answer.error).toMatchObject({ kind: 'no-article', line: 1 });
  });

  it('detects no story where there is none', () => {
    expect(json(crossread(['detect'], line({ html: BOATS })).lines)).toEqual([{ story: null }]);
  });

  it('aligns two sentences and two articles', () => {
    const a = 'Two boats collided off the coast on Monday.';
    const b = 'On Monday two boats collided near the coast.';
    const c = 'The library opens at nine.';
    const [one, two] = json(crossread(['align'], line({ a, b }) + line({ a: [a, c], b: [b] })).lines);
    expect(one).toMatchObject({ same: true });
    expect(two.pairs[0]).toMatchObject({ pair: [0, 0], same: true });
  });

  it('finds framing', () => {
    const [answer] = json(crossread(['frame'], line({ text: 'He allegedly stole the boat.' })).lines);
    expect(answer.marks).toMatchObject([{ kind: 'hedge', start: 3, end: 12, text: 'allegedly' }]);
  });

  it('detects the story of a page and of a text', () => {
    const { lines, status } = crossread(
      ['detect'],
      line({ id: 1, html: PACT, url: 'https://example.com/pact' }) + line({ id: 2, text: PACT_TEXT, ROOT }),
    );
    expect(json(lines)).toMatchObject([
      { id: 1, story: { id: 'uk-norway-pact' } },
      { id: 2, story: { id: 'uk-norway-pact' } },
    ]);
    expect(status).toBe(0);
  });

  it('compares a page with the story’s other reports', () => {
    const [answer] = json(crossread(['compare'], line({ id: 'p', html: PACT })).lines);
    expect(answer).toMatchObject({
      id: 'p',
      schema: 'crossread/comparison@1',
      story: { id: 'uk-norway-pact' },
      article: { published: '2025-02-20' },
    });
    const onPage = answer.facts.filter((fact: { onPage: boolean }) => fact.onPage);
    expect(onPage.map(({ id }: { id: string }) => id)).toContain('talks-begun');
    expect(answer.facts.length).toBeGreaterThan(onPage.length);
  });

  it('knows only the packs it is given', () => {
    const bundled = JSON.parse(readFileSync(join(ROOT, PACK), 'utf8'));
    const renamed = fileOf('pack.json', JSON.stringify({ ...bundled, id: 'another-pact' }));
    for (const verb of ['detect', 'compare']) {
      const { lines } = crossread([verb, '--pack', renamed], line({ html: PACT }));
      expect(json(lines)).toMatchObject([{ story: { id: 'another-pact' } }]);
    }
  });

  it('names a pack that it cannot read', () => {
    const other = fileOf('bad.json', '{"schema": "crossread/pack@9"}');
    const refused = crossread(['detect', '--pack', other], line({ html: PACT }));
    expect(refused.stderr).toContain(other);
    expect([refused.lines, refused.status]).toEqual([[], 2]);
  });

  it('takes null for a field that is not there', () => {
    const { lines } = crossread(
      ['detect'],
      line({ html: null, text: PACT_TEXT, url: null, title: null }) + line({ html: null, text: null }),
    );
    const [read, empty] = json(lines);
    expect(read).toMatchObject({ story: { id: 'uk-norway-pact' } });
    expect(empty.error.kind).toBe('missing-field');
  });

  it('extracts from a page alone, not from a text', () => {
    const [answer] = json(crossread(['extract'], line({ text: PACT_TEXT, ROOT })).lines);
    expect(answer.error).toMatchObject({ kind: 'missing-field', message: expect.stringContaining('"html"') });
  });

  it.each(['extract', 'split', 'detect', 'align', 'frame', 'compare', 'pack'])('has help on %s', (verb) => {
    const { lines, status } = crossread([verb, '--help']);
    expect(lines[0]).toMatch(new RegExp(`^crossread ${verb}`));
    expect(status).toBe(0);
  });

  it('says on standard error that it does not know a verb', () => {
    const { lines, stderr, status } = crossread(['guess']);
    expect(lines).toEqual([]);
    expect(stderr).toContain('guess');
    expect(stderr).toContain('crossread VERB');
    expect(status).toBe(2);
  });
});
