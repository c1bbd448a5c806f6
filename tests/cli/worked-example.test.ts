import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../lib/engine/story/parse-pack.ts';
import { crossread, fileOf, ROOT } from './crossread.ts';

const HEADING = '\n## A pack written by hand: a worked example\n';
const NEXT_HEADING = '\n## Importing\n';

/** The section of the document that has the example. */
function example(): string {
  const document = readFileSync(join(ROOT, 'docs/packs.md'), 'utf8');
  const [start, end] = [document.indexOf(HEADING), document.indexOf(NEXT_HEADING)];
  if (start < 0 || end < start) throw new Error('docs/packs.md has no worked example');
  return document.slice(start, end);
}

/** What stands in its blocks of a language, one after the other: a part of the pack for each step. */
function written(language: string): string {
  return [...example().matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text)
    .join('');
}

const pack = written('json');

describe('The worked example of a pack written by hand', () => {
  it('is a pack, put together from its steps', () => {
    const parsed = parsePack(pack);
    expect(parsed).toMatchObject({ ok: true, pack: { id: 'larkvik-ferry', facts: [{ id: 'hurt' }] } });
    const file = fileOf('larkvik-ferry.json', pack);
    expect(crossread(['pack', '--check', file])).toMatchObject({ status: 0, stderr: '' });
  });

  it('says of the page beside it what it is said to', () => {
    const page = fileOf('page.html', written('html'));
    const file = fileOf('larkvik-ferry.json', pack);
    const { lines, stderr } = crossread(['compare', page, '--pack', file, '--markdown']);
    expect(stderr).toBe('');
    expect(lines.join('\n').trim()).toBe(written('markdown').trim());
  });
});
