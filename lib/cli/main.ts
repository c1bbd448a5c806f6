import { parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';
import { compareFiles } from './compare-files.ts';
import { HELP, isVerb, VERB_HELP, type Verb } from './help.ts';
import { filterLines, type LineVerb } from './lines.ts';
import { loadPack, loadPacks } from './load-packs.ts';
import { align } from './verbs/align.ts';
import { compareWith } from './verbs/compare.ts';
import { detectWith } from './verbs/detect.ts';
import { extract } from './verbs/extract.ts';
import { frame } from './verbs/frame.ts';
import { split } from './verbs/split.ts';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  pack: { type: 'string', multiple: true },
  url: { type: 'string' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  check: { type: 'boolean' },
} as const;

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CommandError('usage', error instanceof Error ? error.message : String(error));
  }
}

type Options = ReturnType<typeof readArguments>['values'];

/** Runs the command line; returns the exit status. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [verb, ...files] = positionals;
  if (verb === undefined || !isVerb(verb)) {
    process.stdout.write(`${HELP}\n`);
    return values.help || verb === undefined ? 0 : 2;
  }
  if (values.help) {
    process.stdout.write(`${VERB_HELP[verb]}\n`);
    return 0;
  }
  if (verb === 'pack') return checkPacks(files, values);
  if (verb === 'compare' && files.length > 0) return compareFiles(files, values);
  if (files.length > 0)
    throw new CommandError('usage', `"${verb}" reads lines from standard input, not files.`);
  return filterLines(await lineVerb(verb, values), process.stdin, process.stdout);
}

async function lineVerb(verb: Exclude<Verb, 'pack'>, options: Options): Promise<LineVerb> {
  switch (verb) {
    case 'extract':
      return extract;
    case 'split':
      return split;
    case 'align':
      return align;
    case 'frame':
      return frame;
    case 'detect':
      return detectWith(await loadPacks(options.pack ?? []));
    case 'compare':
      return compareWith(await loadPacks(options.pack ?? []));
  }
}

async function checkPacks(files: string[], { check }: Options): Promise<number> {
  if (!check || files.length === 0) throw new CommandError('usage', VERB_HELP.pack);
  for (const file of files) {
    const pack = await loadPack(file);
    const { facts, reports, articles } = pack;
    process.stdout.write(
      `${file}: ${pack.title}, ${facts.length} facts, ${reports.length} reports, ${articles.length} articles\n`,
    );
  }
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`crossread: ${error.message}\n`);
  process.exitCode = 2;
}
