import { parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';
import { compareFiles } from './compare-files.ts';
import { eachFile } from './each-file.ts';
import { HELP, isVerb, VERB_HELP, type Verb } from './help.ts';
import { filterLines, type LineVerb } from './lines.ts';
import { loadPack, loadPacks, requirePack } from './load-packs.ts';
import { makePack } from './make-pack.ts';
import { printable } from './printable.ts';
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
  title: { type: 'string' },
  id: { type: 'string' },
  author: { type: 'string' },
  licence: { type: 'string' },
  home: { type: 'string' },
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
  if (verb === undefined) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  if (!isVerb(verb)) throw new CommandError('usage', `There is no verb "${verb}".\n\n${HELP}`);
  if (values.help) {
    process.stdout.write(`${VERB_HELP[verb]}\n`);
    return 0;
  }
  if (verb === 'pack') return values.check ? checkPacks(files) : printPack(files, values);
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

async function printPack(files: string[], options: Options): Promise<number> {
  if (files.length === 0) throw new CommandError('usage', VERB_HELP.pack);
  const json = JSON.stringify(await makePack(files, options), null, 1);
  requirePack(json);
  process.stdout.write(`${json}\n`);
  return 0;
}

async function checkPacks(files: string[]): Promise<number> {
  if (files.length === 0) throw new CommandError('usage', VERB_HELP.pack);
  return eachFile(files, async (file) => {
    const { title, facts, reports, articles } = await loadPack(file);
    const counts = `${facts.length} facts, ${reports.length} reports, ${articles.length} articles`;
    process.stdout.write(`${file}: ${printable(title)}, ${counts}\n`);
  });
}

/** A reader that has had enough, as `head`, closes the pipe: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`crossread: ${error.message}\n`);
  process.exitCode = 2;
}
