import type { BenchResult, Figure, GrowthRow } from './figure.ts';
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
    shown(figure.engine, figure.unit),
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
      `| ${figure.bench}/${figure.figure} | ${shown(figure.engine, figure.unit)} | ${baselineText(figure)} | ${figure.items} |`,
  );
  const tables = [...results].flatMap(([name, { reliability, growth }]) => [
    ...(reliability ? [reliabilityMarkdown(name, reliability)] : []),
    ...(growth ? [growthMarkdown(growth)] : []),
  ]);
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

function growthMarkdown(rows: GrowthRow[]): string {
  const lines = rows.map((row) => `| ${[row.sentences, ...growthOf(row)].join(' | ')} |`);
  return [
    'How the library grows: the index in the built extension in Chromium; medians of pages just opened',
    '| sentences | indexing what came, ms | loading, ms | 60 sentences shortlisted, ms | and compared, ms | one selected, ms | stored, MB | memory, MB |\n|---|---|---|---|---|---|---|---|',
  ]
    .join('\n\n')
    .concat('\n', lines.join('\n'));
}

function growthOf(row: GrowthRow): string[] {
  const times = [row.indexMs, row.loadMs, row.shortlistMs, row.compareMs, row.selectMs];
  return [...times.map((ms) => shown(ms, 'ms')), shown(row.storedMb, 'MB'), shown(row.memoryMb, 'MB')];
}

/** Times and sizes with how many times the engine's they are. */
function baselineText({ baselines, unit, engine }: Figure): string {
  const ratio = (value: number) => (unit && engine ? ` (${(value / engine).toPrecision(2)}×)` : '');
  return Object.entries(baselines)
    .map(([name, value]) => `${name} ${shown(value, unit)}${ratio(value)}`)
    .join(', ');
}

const DIGITS = { ms: 0, MB: 1, fraction: 3 };

function shown(value: number | null, unit?: Figure['unit']): string {
  return value === null ? '–' : value.toFixed(DIGITS[unit ?? 'fraction']);
}
