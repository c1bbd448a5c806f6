import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = ['lib', 'components', 'entrypoints'];
const KINDS = ['.ts', '.tsx', '.css', '.html', '.json'];

/** Agencies are where texts come from: a credit is known by their names, whoever prints it. The other holds every common word. */
const EXEMPT = ['lib/engine/story/agencies.ts', 'lib/engine/match/pair/tables/rarity.ts'];
/** Names that are words of their own as well. */
const ORDINARY = ['Document', 'Information', 'NATO'];

interface Named {
  name: string;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

function outletNames(): string[] {
  const sites: (Named & { host: string })[] = JSON.parse(read('public/sites/news-sites.json'));
  const packs: string[] = JSON.parse(read('public/packs/index.json'));
  const outlets: (Named & { id: string })[] = packs.flatMap(
    (file) => JSON.parse(read(`public/packs/${file}`)).outlets,
  );
  const names = [...sites, ...outlets].map(({ name }) => name);
  const ids = outlets.map(({ id }) => id).filter((id) => id.includes('-'));
  return [...new Set([...names, ...ids, ...sites.map(({ host }) => host)])].filter(
    (name) => !ORDINARY.includes(name),
  );
}

function filesOfCodeAndData(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => KINDS.includes(extname(path)))
      .map((path) => join(folder, path)),
  ).filter((path) => !EXEMPT.includes(path));
}

/** A comment may say where a method or an example comes from; nothing is decided by it. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

function namesIn(source: string, names: RegExp): string[] {
  return [...withoutComments(source).matchAll(names)].map(([name]) => name);
}

const escaped = outletNames().map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const ANY_OUTLET = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');

describe('No outlet is treated apart', () => {
  it('has names to look for, and finds them', () => {
    expect(escaped.length).toBeGreaterThan(300);
    const [first = ''] = outletNames();
    expect(namesIn(`const favourite = '${first}';`, ANY_OUTLET)).toEqual([first]);
    expect(namesIn(`// ${first} says so\nconst other = 1;`, ANY_OUTLET)).toEqual([]);
  });

  it('for no code or data outside pack and site list names one', () => {
    const found = filesOfCodeAndData().flatMap((path) =>
      namesIn(read(path), ANY_OUTLET).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
