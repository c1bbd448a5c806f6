import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { lintFirefoxBuild } from './lint-firefox-build.ts';

/** How many tests and checks held. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** One thing that has to hold. */
export interface Step {
  title: string;
  run(): Tally;
}

const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

const REPORTS = '.output/reports';

/** The tests of the given Vitest projects. */
export function tests(title: string, ...projects: string[]): Step {
  const report = `${REPORTS}/${projects.join('-')}.json`;
  return {
    title,
    run() {
      mkdirSync(REPORTS, { recursive: true });
      rmSync(report, { force: true });
      const chosen = projects.flatMap((project) => ['--project', project]);
      const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const isOk = program('vitest', 'run', ...chosen, ...outputs);
      return tallyOf(report, isOk);
    },
  };
}

/** A program that ends with status 0 when all is well. */
export function check(title: string, name: string, ...args: string[]): Step {
  return { title, run: () => (program(name, ...args) ? PASSED : FAILED) };
}

/** What Mozilla's linter has to say of the built extension. */
export function lintOfFirefoxBuild(): Step {
  return { title: 'web-ext lint', run: () => (lintFirefoxBuild() ? PASSED : FAILED) };
}

function program(name: string, ...args: string[]): boolean {
  return spawnSync(name, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A file that could not be loaded, or an error outside all tests, counts as a failure as well. */
function tallyOf(file: string, isOk: boolean): Tally {
  const report = readReport(file);
  if (!report) return FAILED;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  );
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    failed: isOk ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests,
  };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
