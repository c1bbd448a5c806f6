import type { Comparison } from '../engine/compare/comparison.ts';
import { comparisonMarkdown } from '../engine/report/markdown.ts';
import { comparisonTable } from './comparison-table.ts';
import { eachFile } from './each-file.ts';
import { loadPacks, readText } from './load-packs.ts';
import { isHtml } from './read-input.ts';
import { comparisonOf } from './verbs/compare.ts';

export interface CompareOptions {
  url?: string | undefined;
  pack?: string[] | undefined;
  json?: boolean | undefined;
  markdown?: boolean | undefined;
}

/** Compares each file and prints the comparisons: a table on a terminal, JSON lines elsewhere. 1 if any file failed. */
export async function compareFiles(files: string[], options: CompareOptions): Promise<number> {
  const packs = await loadPacks(options.pack ?? []);
  return eachFile(files, async (file) => {
    const content = await readText(file);
    const url = options.url === undefined ? {} : { url: options.url };
    const input = isHtml(file, content) ? { html: content, ...url } : { text: content, ...url };
    process.stdout.write(`${present(comparisonOf(input, packs), options)}\n`);
  });
}

function present(comparison: Comparison, { json, markdown }: CompareOptions): string {
  if (markdown) return comparisonMarkdown(comparison);
  if (json || !process.stdout.isTTY) return JSON.stringify(comparison);
  return comparisonTable(comparison);
}
