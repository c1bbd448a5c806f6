import { existsSync, readFileSync } from 'node:fs';

/** The data lies beside the project, not in it: its texts belong to their publishers. */
const SHARED = new URL('../../../shared/', import.meta.url);

/** The address of a shared file or folder. */
export function shared(path: string): URL {
  return new URL(path, SHARED);
}

export function isThere(path: string): boolean {
  return existsSync(shared(path));
}

/** The values of a file with one JSON value a line. */
export function readLines<T>(path: string): T[] {
  return readFileSync(shared(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

/** Every n-th item so that about `count` remain: the same ones in every run. */
export function sample<T>(items: T[], count: number): T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, at) => at % step === 0).slice(0, count);
}
