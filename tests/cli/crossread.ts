import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const MAIN = join(ROOT, 'lib/cli/main.ts');

/** Runs the command line on an input; `lines` are all its lines, empty ones among them. */
export function crossread(args: string[], input: string | Buffer = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { lines, stderr, status };
}

export const json = (lines: string[]) => lines.map((line) => JSON.parse(line));
export const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** A file of this content in a folder of its own. */
export function fileOf(name: string, content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'crossread-')), name);
  writeFileSync(file, content);
  return file;
}

/** A news page that no story knows. */
export const BOATS = `<!doctype html><html lang="en"><head><title>Boats collide - The Example</title></head><body><nav>Home</nav>
<article><h1>Boats collide</h1><p>Two boats collided off the coast on Monday, the coastguard said in a long statement to reporters.</p>
<p>Nobody was hurt, and both boats were towed to the nearest harbour, where they will be repaired over the winter months.</p>
<p>“We were lucky,” one of the skippers told a crowd that had gathered on the pier before the rain set in at dusk.</p></article></body></html>`;

/** The text of a page about the pact. */
export const PACT_TEXT = [
  'Britain and Norway have begun work on a new defence agreement, the two governments said on Thursday.',
  'Defence Secretary John Healey met his Norwegian counterpart Tore Sandvik in northern Norway to open the talks.',
  'The pact is meant to deter Russia and to protect cables and pipelines on the sea floor.',
  'The ministers also went to Kirkenes, close to the Russian border.',
].join('\n\n');

/** The same as a news page. */
export const PACT = `<!doctype html><html lang="en"><head><title>UK and Norway open talks on defence pact - The Example</title>
<meta property="article:published_time" content="2025-02-20T09:00:00Z"></head><body><article><h1>UK and Norway open talks on defence pact</h1>
${PACT_TEXT.split('\n\n')
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}</article></body></html>`;
