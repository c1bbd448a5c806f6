import type { ComparedFact, Comparison, OutletReport, Verdict } from '../compare/comparison.ts';

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
  const { article, story, facts } = comparison;
  const title = `# ${escapeMarkdown(article.title ?? 'Untitled')}`;
  const byline = [article.outlet, article.published, article.url]
    .filter((part) => part !== null)
    .map(escapeMarkdown);
  if (story === null) return [title, '', byline.join(' · '), '', 'No story that Crossread knows.'].join('\n');
  const sections = HEADINGS.flatMap(([verdict, heading]) =>
    section(
      heading,
      facts.filter((fact) => fact.verdict === verdict),
    ),
  );
  return [title, '', byline.join(' · '), '', `Story: ${escapeMarkdown(story.title)}`, ...sections, ''].join(
    '\n',
  );
}

function section(heading: string, facts: ComparedFact[]): string[] {
  if (facts.length === 0) return [];
  return ['', `## ${heading}`, '', ...facts.flatMap(factLines)];
}

function factLines({ text, outlets }: ComparedFact): string[] {
  const reporting = outlets.filter(({ reports }) => reports);
  return [`- ${escapeMarkdown(text)}`, ...reporting.map(reportLine)];
}

function reportLine({ id, url, wording, differences }: OutletReport): string {
  const told = differences.map(
    ({ kind, page, reference }) => `${kind}: ${page ?? '(plain)'} / ${reference ?? '(plain)'}`,
  );
  const parts = [
    `[${escapeMarkdown(id)}](<${url}>)`,
    escapeMarkdown(wording ?? ''),
    ...told.map(escapeMarkdown),
  ];
  return `  - ${parts.filter((part) => part !== '').join(' · ')}`;
}

/** Text of a page or a pack as it stands, never as markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}
