import type { ComparedSource, Comparison } from '../../lib/engine/compare/comparison.ts';
import { countOrigins, describeOrigin, orderSources } from '../../lib/engine/report/sources.ts';
import { useWords } from '../language.tsx';
import { OutwardLink, originInWords } from '../parts/SourceLine.tsx';

interface SourcesViewProps {
  comparison: Comparison;
  /** Facts that the search found: only sources that report one of them are shown. */
  found: ReadonlySet<string> | null;
}

/** What the article is compared with: who, when, from where, and how much of it was read. */
export function SourcesView({ comparison, found }: SourcesViewProps) {
  const words = useWords();
  const { sources } = comparison;
  if (sources.length === 0) return <p class="quiet">{words.panel.noSources}</p>;
  const shown = orderSources(comparison).filter(
    ({ id }) => found === null || countReported(comparison, id, found) > 0,
  );
  return (
    <div class="sources">
      <p class="small quiet">{words.origin.count(sources.length, countOrigins(sources))}</p>
      {shown.length === 0 && <p class="quiet">{words.panel.nothingFound}</p>}
      <ul>
        {shown.map((source) => (
          <SourceItem
            key={source.id}
            source={source}
            sources={sources}
            reported={countReported(comparison, source.id, found)}
          />
        ))}
      </ul>
    </div>
  );
}

interface SourceItemProps {
  source: ComparedSource;
  sources: readonly ComparedSource[];
  /** How many of the facts shown it reports. */
  reported: number;
}

function SourceItem({ source, sources, reported }: SourceItemProps) {
  const words = useWords();
  const { panel } = words;
  return (
    <li class="entry">
      <h2>
        <bdi>{source.name}</bdi> <OutwardLink url={source.url} label={words.openArticle(source.name)} />
      </h2>
      <dl class="collation">
        <dt>{panel.published}</dt>
        <dd>
          {source.published === null ? (
            panel.noDate
          ) : (
            <time dateTime={source.published}>{words.date(source.published)}</time>
          )}
        </dd>
        <dt>{panel.origin}</dt>
        <dd>
          {originInWords(describeOrigin(source, sources), words)}
          {source.isOwnSource && ` · ${words.origin.samePage}`}
        </dd>
        <dt>{panel.read}</dt>
        <dd>{source.read === 'all' ? panel.readAll : panel.readPart}</dd>
        <dt>{panel.tells}</dt>
        <dd>{panel.factsReported(reported)}</dd>
      </dl>
    </li>
  );
}

function countReported(comparison: Comparison, source: string, found: ReadonlySet<string> | null): number {
  return comparison.facts.filter(
    (fact) =>
      (found === null || found.has(fact.id)) &&
      fact.outlets.some(({ id, reports }) => id === source && reports),
  ).length;
}
