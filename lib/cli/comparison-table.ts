import type { ComparedFact, Comparison } from '../engine/compare/comparison.ts';

const VERDICT_COLUMN = 11;
const TEXT_COLUMN = 78;

/** A comparison as a table for a terminal. */
export function comparisonTable({ story, article, facts }: Comparison): string {
  const title = article.title ?? 'Untitled';
  if (story === null) return `${title}\nNo story that Crossread knows.`;
  const heading = `${title}\n${article.outlet ?? ''} · ${story.title}${article.partial ? ' · read in part' : ''}`;
  return [heading, '', ...facts.map(row)].join('\n');
}

function row({ verdict, text, outlets }: ComparedFact): string {
  const reporting = outlets.filter(({ reports }) => reports).map(({ id }) => id);
  const wording = text.length > TEXT_COLUMN ? `${text.slice(0, TEXT_COLUMN - 1)}…` : text;
  return `${verdict.padEnd(VERDICT_COLUMN)}${wording.padEnd(TEXT_COLUMN + 1)}${reporting.join(', ')}`;
}
