import { requireBrowsers } from './browsers.ts';
import { check, FAILED, lintOfFirefoxBuild, type Step, type Tally, tests } from './steps.ts';

/**
 * `npm test`: every test, those in real browsers included. `--all` adds what else has to hold before a change
 * goes in. The last line is the sum: tests and checks, passed and failed.
 */
const BUILDS = [
  check('build for Chrome', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
];
const TESTS = [tests('engine, extension, page and components', 'node', 'browser')];
const IN_BROWSERS = [tests('the built extension in Chromium and Firefox', 'e2e')];
const CHECKS = [
  check('generated types', 'wxt', 'prepare'),
  check('types', 'tsc', '-p', '.'),
  check('types of the engine, without the DOM', 'tsc', '-p', 'lib/engine'),
  check('lint and format', 'biome', 'ci', '.'),
];

function main(isAll: boolean): void {
  if (!areBrowsersThere()) {
    sum([FAILED]);
    return;
  }
  const checks = isAll ? CHECKS : [];
  const lint = isAll ? [lintOfFirefoxBuild()] : [];
  sum([...checks, ...TESTS, ...BUILDS, ...lint, ...IN_BROWSERS].map(announced));
}

function areBrowsersThere(): boolean {
  try {
    requireBrowsers(['chromium', 'firefox-esr']);
    return true;
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    return false;
  }
}

function announced({ title, run }: Step): Tally {
  console.log(`\n── ${title}`);
  const tally = run();
  if (tally.failed > 0) console.log(`── ${title}: ${tally.failed} failed`);
  return tally;
}

function sum(tallies: Tally[]): void {
  const of = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  if (of('skipped') > 0) console.log(`\n${of('skipped')} skipped`);
  console.log(`\n${of('passed')} passed, ${of('failed')} failed`);
  process.exitCode = of('failed') > 0 ? 1 : 0;
}

main(process.argv.includes('--all'));
