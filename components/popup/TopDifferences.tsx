import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import {
  type TopDifference,
  type TopWordings,
  topDifferences,
} from '../../lib/engine/report/top-differences.ts';
import { useWords } from '../language.tsx';
import { FactText } from '../parts/FactText.tsx';
import { Pieces } from '../parts/Pieces.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';

/** The three differences that matter most, each with both wordings. */
export function TopDifferences({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const top = topDifferences(comparison);
  if (top.length === 0) return <p class="note">{words.popup.nothingDiffers}</p>;
  return (
    <section class="top" aria-label={words.popup.top}>
      <ul>
        {top.map((difference) => (
          <TopItem
            key={difference.fact.id}
            difference={difference}
            pageLanguage={comparison.article.language}
          />
        ))}
      </ul>
    </section>
  );
}

function TopItem({ difference, pageLanguage }: { difference: TopDifference; pageLanguage: string | null }) {
  const words = useWords();
  const { fact, sources, wordings } = difference;
  const names = words.list(sources.map(({ name }) => name));
  return (
    <li class="top-item" data-verdict={fact.verdict}>
      <h2>
        <VerdictLabel verdict={fact.verdict} />
        {wordings && <span class="difference-kind"> {words.kind[wordings.kind]}</span>}
      </h2>
      {/* Where the wording is what differs, the page's own words tell the fact. */}
      {fact.verdict !== 'framed' && (
        <p>
          <FactText fact={fact} />
        </p>
      )}
      {wordings ? (
        <BothWordings wordings={wordings} source={names} pageLanguage={pageLanguage} />
      ) : (
        <p class="small quiet">{names}</p>
      )}
    </li>
  );
}

function BothWordings(props: { wordings: TopWordings; source: string; pageLanguage: string | null }) {
  const words = useWords();
  const { page, reference, isQuoted, language } = props.wordings;
  return (
    <dl class="both-wordings">
      <div>
        <dt>{words.thisArticle}</dt>{' '}
        <dd class="their-words" lang={props.pageLanguage ?? undefined}>
          <Pieces pieces={page} />
        </dd>
      </div>
      <div>
        <dt>
          <bdi>{props.source}</bdi>
        </dt>{' '}
        <dd class={isQuoted ? 'their-words' : undefined} lang={language ?? undefined}>
          <Pieces pieces={reference} />
        </dd>
      </div>
    </dl>
  );
}
