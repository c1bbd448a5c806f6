import { readFile } from 'node:fs/promises';
import type { StoryPack } from '../engine/story/pack.ts';
import { parsePack } from '../engine/story/parse-pack.ts';
import { CommandError } from './command-error.ts';
import { inFile } from './each-file.ts';

const BUNDLED = new URL('../../public/packs/', import.meta.url);

/** The packs in the given files, or the bundled ones when none is given. */
export async function loadPacks(files: string[]): Promise<StoryPack[]> {
  const paths = files.length > 0 ? files : await bundledFiles();
  return Promise.all(paths.map((path) => inFile(path, () => loadPack(path))));
}

async function bundledFiles(): Promise<URL[]> {
  const names: string[] = JSON.parse(await readFile(new URL('index.json', BUNDLED), 'utf8'));
  return names.map((name) => new URL(name, BUNDLED));
}

/** One pack, or a `CommandError` that names every place where it is wrong. */
export async function loadPack(file: string | URL): Promise<StoryPack> {
  return requirePack(await readText(file));
}

/** The pack in a text, or a `CommandError` that names every place where it is wrong. */
export function requirePack(text: string): StoryPack {
  const parsed = parsePack(text);
  if (parsed.ok) return parsed.pack;
  const problems = parsed.problems.map(({ path, message }) => `  ${path || '(file)'}: ${message}`);
  throw new CommandError('bad-pack', ['This is not a story pack:', ...problems].join('\n'));
}

/** A file's text without a byte order mark, or a `CommandError`. */
export async function readText(file: string | URL): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    throw new CommandError('no-such-file', 'There is no such file that can be read.');
  }
}
