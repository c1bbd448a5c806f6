import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const BUILT = '.output/chrome-mv3';
const COPY = '.output/chrome-mv3-scale';
const ENTRY = 'tests/bench/scale/library-page.ts';
export const BENCH_PAGE = 'scale.html';
const SCRIPT = 'scale.js';

/**
 * Builds the extension, and a copy of it with one more page, from which its library is measured: what is shipped has
 * no such door.
 * @returns the copy's folder
 */
export async function copyWithBenchPage(): Promise<string> {
  execFileSync('wxt', ['build'], { stdio: 'ignore' });
  rmSync(COPY, { recursive: true, force: true });
  cpSync(BUILT, COPY, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: COPY,
      emptyOutDir: false,
      lib: { entry: ENTRY, formats: ['es'], fileName: () => SCRIPT },
    },
  });
  writeFileSync(`${COPY}/${BENCH_PAGE}`, `<!doctype html><script type="module" src="${SCRIPT}"></script>`);
  return COPY;
}
