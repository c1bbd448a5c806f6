import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = '.output/firefox-mv3';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** Whether Mozilla's linter finds nothing in the Firefox build but what Preact's own code is known to bring. */
export function lintFirefoxBuild(): boolean {
  const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', BUILD, '--output', 'json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const { errors, warnings } = readReport(stdout);
  const found = [...errors, ...warnings.filter((warning) => !isOfPreact(warning))];
  for (const { code, message, file = '', line = 0 } of found)
    console.log(`${code} ${file}:${line} ${message}`);
  return found.length === 0;
}

function readReport(json: string): { errors: Message[]; warnings: Message[] } {
  try {
    return JSON.parse(json);
  } catch {
    return { errors: [{ code: 'NO_REPORT', message: 'web-ext gave no report' }], warnings: [] };
  }
}

/** Preact sets `innerHTML` for `dangerouslySetInnerHTML`, which nothing here uses; no other place may set it. */
function isOfPreact({ code, file, line = 1, column = 1 }: Message): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file) return false;
  const text = readFileSync(join(BUILD, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 200), column + 200).includes('__html');
}
