import type { ComparedFact, Comparison, OutletReport, Verdict } from '../compare/comparison.ts';
import { sourceNames } from './sources.ts';

const HEADINGS: [Verdict, string][] = [
  ['differs', 'Details differ'],
  ['framed', 'Worded differently'],
  ['only-here', 'Only in this article'],
  ['omitted', 'Not in this article'],
  ['not-yet', 'Reported later elsewhere'],
  ['unsure', "Can't tell"],
  ['confirmed', 'Also reported by others'],
];

/** A comparison as Markdown: the verdicts in turn, each fact with its sources and differences. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { article, story } = comparison;
  const title = `# ${escapeMarkdown(article.title ?? 'Untitled')}`;
  const byline = [article.outlet, article.published, article.url].filter((part) => part !== null);
  const head = [title, '', byline.map(escapeMarkdown).join(' · '), ''];
  if (story === null) return [...head, 'No story that Crossread knows.'].join('\n');
  return [...head, `Story: ${escapeMarkdown(story.title)}`, ...sections(comparison), ''].join('\n');
}

function sections(comparison: Comparison): string[] {
  const names = sourceNames(comparison);
  return HEADINGS.flatMap(([verdict, heading]) => {
    const facts = comparison.facts.filter((fact) => fact.verdict === verdict);
    if (facts.length === 0) return [];
    return ['', `## ${heading}`, '', ...facts.flatMap((fact) => factLines(fact, names))];
  });
}

function factLines({ text, outlets }: ComparedFact, names: Map<string, string>): string[] {
  const reporting = outlets.filter(({ reports }) => reports);
  return [`- ${escapeMarkdown(text)}`, ...reporting.map((report) => reportLine(report, names))];
}

function reportLine({ id, url, wording, differences }: OutletReport, names: Map<string, string>): string {
  const told = differences.map(
    ({ kind, page, reference }) => `${kind}: ${page ?? '(plain)'} / ${reference ?? '(plain)'}`,
  );
  const link = `[${escapeMarkdown(names.get(id) ?? id)}](<${url}>)`;
  return `  - ${[link, ...[wording ?? '', ...told].map(escapeMarkdown)].filter((part) => part !== '').join(' · ')}`;
}

/** Text of a page or a pack as it stands, never as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}
