import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function crossread(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['lib/cli/main.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').filter(Boolean), stderr, status };
}

const json = (lines: string[]) => lines.map((line) => JSON.parse(line));
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

const PAGE = `<!doctype html><html lang="en"><head><title>Boats collide - The Example</title></head><body><nav>Home</nav>
<article><h1>Boats collide</h1><p>Two boats collided off the coast on Monday, the coastguard said in a long statement to reporters.</p>
<p>Nobody was hurt, and both boats were towed to the nearest harbour, where they will be repaired over the winter months.</p>
<p>“We were lucky,” one of the skippers told a crowd that had gathered on the pier before the rain set in at dusk.</p></article></body></html>`;

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
      crossread(['extract'], line({ html: PAGE, url: 'https://example.com/boats' })).lines,
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
    expect(json(crossread(['detect'], line({ html: PAGE })).lines)).toEqual([{ story: null }]);
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

  it('compares a file, as JSON when nobody looks at a terminal', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'crossread-')), 'boats.html');
    writeFileSync(file, PAGE);
    const { lines, status } = crossread(['compare', file, '--url', 'https://example.com/boats']);
    expect(json(lines)).toMatchObject([{ schema: 'crossread/comparison@1', story: null, facts: [] }]);
    expect(status).toBe(0);
  });

  it('compares a file as Markdown', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'crossread-')), 'boats.html');
    writeFileSync(file, PAGE);
    expect(crossread(['compare', file, '--markdown']).lines[0]).toBe('# Boats collide');
  });

  it('says where a pack is wrong', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'crossread-')), 'pack.json');
    writeFileSync(file, '{"schema": "crossread/pack@9"}');
    const { stderr, status } = crossread(['pack', '--check', file]);
    expect(stderr).toMatch(/schema: .*newer Crossread/);
    expect(status).toBe(2);
  });

  it('checks the bundled pack', () => {
    expect(crossread(['pack', '--check', 'public/packs/uk-norway-pact.json']).lines[0]).toMatch(/41 facts/);
  });

  it.each(['extract', 'split', 'detect', 'align', 'frame', 'compare', 'pack'])('has help on %s', (verb) => {
    const { lines, status } = crossread([verb, '--help']);
    expect(lines[0]).toMatch(new RegExp(`^crossread ${verb}`));
    expect(status).toBe(0);
  });

  it('says that it does not know a verb', () => {
    expect(crossread(['guess']).status).toBe(2);
  });
});
