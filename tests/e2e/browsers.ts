import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox-esr';

/** What the browsers are called here and there, and the variable that names one outright. */
const KNOWN: Record<BrowserName, { variable: string; programs: string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  },
  'firefox-esr': { variable: 'FIREFOX_PATH', programs: ['firefox-esr', 'firefox'] },
};

/** Where a browser is, as its variable or the search path tells; `null` if it is nowhere. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, programs } = KNOWN[name];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return paths.find(isProgram) ?? null;
}

/**
 * The browsers' paths, by name; they are also set in the environment, for the programs started from here. Those
 * missing are brought by apt-get where that is possible.
 * @throws Error with a way on, in words for whoever started the command
 */
export function requireBrowsers<Name extends BrowserName>(names: Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  const unnamed = missing.filter((name) => !process.env[KNOWN[name].variable]);
  if (unnamed.length > 0) bring(unnamed);
  const paths = names.map((name) => {
    const path = findBrowser(name);
    if (path === null) throw new Error(wayOn(missing));
    process.env[KNOWN[name].variable] = path;
    return [name, path] as const;
  });
  return Object.fromEntries(paths) as Record<Name, string>;
}

function bring(names: BrowserName[]): void {
  if (process.getuid?.() !== 0 || !hasAptGet()) return;
  console.log(`Not on this machine: ${names.join(', ')}. Bringing them with apt-get …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
}

function wayOn(names: BrowserName[]): string {
  const variables = names.map((name) => `${KNOWN[name].variable}=/path/to/it`);
  return [
    `Crossread is tried in real browsers, and ${names.join(' and ')} could not be found.`,
    `  On Debian:  sudo apt-get install ${names.join(' ')}`,
    `  Elsewhere:  install it, and set ${variables.join(' and ')}`,
  ].join('\n');
}

function hasAptGet(): boolean {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
