import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Which layers each layer may import, itself included. */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/engine': ['lib/engine'],
  'lib/page': ['lib/page', 'lib/engine'],
  'lib/extension': ['lib/extension', 'lib/engine'],
  'lib/cli': ['lib/cli', 'lib/page', 'lib/engine'],
  components: ['components', 'lib/engine', 'lib/extension'],
  entrypoints: ['entrypoints', 'components', 'lib/extension', 'lib/page', 'lib/engine'],
};

/** The engine's rooms in the order data passes them; each imports only itself and those named. */
const ENGINE_ROOMS: Record<string, string[]> = {
  text: ['text'],
  story: ['story', 'text'],
  framing: ['framing', 'text'],
  match: ['match', 'framing', 'story', 'text'],
  compare: ['compare', 'match', 'framing', 'story', 'text'],
  gather: ['gather', 'match', 'framing', 'story', 'text'],
  report: ['report', 'compare', 'framing', 'story', 'text'],
};

/** What the interface may take from the extension: the shape of its data, never its workings. */
const TYPES_FOR_INTERFACE = [
  'lib/extension/tab-state.ts',
  'lib/extension/settings.ts',
  'lib/extension/library/views.ts',
  'lib/extension/saving-views.ts',
  'lib/extension/open-tabs-views.ts',
  'lib/extension/into.ts',
];

interface Import {
  from: string;
  to: string;
  line: string;
}

const IMPORT = /^\s*(?:import|export)\b[^'"]*from\s*['"](\.[^'"]+)['"]|^\s*import\s*['"](\.[^'"]+)['"]/gm;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsIn(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => ({
    from: relative(ROOT, file),
    to: relative(ROOT, normalize(join(dirname(file), match[1] ?? match[2] ?? ''))),
    line: match[0].trim(),
  }));
}

function layerOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((layer) => path.startsWith(`${layer}/`));
}

function roomOf(path: string): string | undefined {
  return /^lib\/engine\/([^/]+)\//.exec(path)?.[1];
}

const imports = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  sourceFiles(join(ROOT, folder)).flatMap(importsIn),
);

describe('The house', () => {
  it('has arrows to look at', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('has no arrow from a layer to one it may not know', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [source, target] = [layerOf(from), layerOf(to)];
      return source !== undefined && target !== undefined && !MAY_IMPORT[source]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('has no arrow up or round between the rooms of the engine', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [source, target] = [roomOf(from), roomOf(to)];
      return source !== undefined && target !== undefined && !ENGINE_ROOMS[source]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('lets the interface know the shape of the extension’s data only', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('components/') &&
        to.startsWith('lib/extension/') &&
        !TYPES_FOR_INTERFACE.includes(to),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of files, not even of their types', () => {
    const graph = Map.groupBy(imports, ({ from }) => from);
    expect(circlesIn(graph)).toEqual([]);
  });
});

function circlesIn(graph: Map<string, Import[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of graph.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
