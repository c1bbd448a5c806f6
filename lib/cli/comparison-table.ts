import type { ComparedFact, Comparison } from '../engine/compare/comparison.ts';
import { sourceNames } from '../engine/report/sources.ts';
import { printable } from './printable.ts';

const VERDICT_COLUMN = 11;
const TEXT_COLUMN = 78;

/** A comparison as a table for a terminal. */
export function comparisonTable(comparison: Comparison): string {
  const { story, article, facts } = comparison;
  const title = printable(article.title ?? 'Untitled');
  if (story === null) return `${title}\nNo story that Crossread knows.`;
  const part = article.partial ? ' · read in part' : '';
  const heading = `${title}\n${printable(`${article.outlet ?? ''} · ${story.title}`)}${part}`;
  const names = sourceNames(comparison);
  return [heading, '', ...facts.map((fact) => row(fact, names))].join('\n');
}

function row({ verdict, text, outlets }: ComparedFact, names: Map<string, string>): string {
  const reporting = outlets.filter(({ reports }) => reports).map(({ id }) => names.get(id) ?? id);
  const plain = printable(text);
  const wording = plain.length > TEXT_COLUMN ? `${plain.slice(0, TEXT_COLUMN - 1)}…` : plain;
  return `${verdict.padEnd(VERDICT_COLUMN)}${wording.padEnd(TEXT_COLUMN + 1)}${printable(reporting.join(', '))}`;
}
