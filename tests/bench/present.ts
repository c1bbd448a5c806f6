import type { BenchResult, Figure } from './figure.ts';
import type { ReliabilityRow } from './metrics.ts';

/** The figures as a table for a terminal, and how often a score of so much was right. */
export function resultsText(results: Map<string, BenchResult>): string {
  const figures = [...results.values()].flatMap((result) => result.figures);
  const tables = [...results].flatMap(([name, { reliability }]) =>
    reliability ? [`What a score means: ${name}\n${reliabilityTable(reliability)}`] : [],
  );
  return [figureTable(figures), ...tables].join('\n\n');
}

function reliabilityTable(rows: ReliabilityRow[]): string {
  const lines = rows.map(({ from, to, items, score, hits }) => [
    `${from}–${to}`,
    String(items),
    shown(score),
    shown(hits),
  ]);
  return table([['score', 'items', 'mean score', 'truly so'], ...lines]);
}

function figureTable(figures: Figure[]): string {
  const rows = figures.map((figure) => [
    `${figure.bench}/${figure.figure}`,
    shown(figure.engine),
    baselineText(figure),
    String(figure.items),
  ]);
  return table([['figure', 'engine', 'simple methods', 'items'], ...rows]);
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same as Markdown, with the reliability tables under it. */
export function resultsMarkdown(results: Map<string, BenchResult>, heading: string): string {
  const figures = [...results.values()].flatMap((result) => result.figures);
  const rows = figures.map(
    (figure) =>
      `| ${figure.bench}/${figure.figure} | ${shown(figure.engine)} | ${baselineText(figure)} | ${figure.items} |`,
  );
  const tables = [...results].flatMap(([name, { reliability }]) =>
    reliability ? [reliabilityMarkdown(name, reliability)] : [],
  );
  const head = '| figure | engine | simple methods, same run | items |\n|---|---|---|---|';
  return `${[heading, `${head}\n${rows.join('\n')}`, ...tables].join('\n\n')}\n`;
}

function reliabilityMarkdown(name: string, rows: ReliabilityRow[]): string {
  const lines = rows.map(
    ({ from, to, items, score, hits }) => `| ${from}–${to} | ${items} | ${shown(score)} | ${shown(hits)} |`,
  );
  const head = `What a score means: ${name}\n\n| score | items | mean score | truly so |\n|---|---|---|---|`;
  return `${head}\n${lines.join('\n')}`;
}

function baselineText({ baselines }: Figure): string {
  return Object.entries(baselines)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(', ');
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
