import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import type { Telling } from '../../lib/engine/report/differences.ts';
import { excerpt, pageWords, tellingWords } from '../../lib/engine/report/page-words.ts';
import type { Piece } from '../../lib/engine/report/pieces.ts';
import { type TopDifference, topDifferences } from '../../lib/engine/report/top-differences.ts';
import { translated } from '../../lib/engine/report/translated.ts';
import { useWords } from '../language.tsx';
import { Pieces } from '../parts/Pieces.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';

/** Two lines of the popup. */
const EXCERPT_LENGTH = 88;

/** The three differences that matter most, each with both wordings. */
export function TopDifferences({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const top = topDifferences(comparison);
  if (top.length === 0) return <p class="popup-note">{words.popup.nothingDiffers}</p>;
  return (
    <section class="top" aria-label={words.popup.top}>
      <ul>
        {top.map((difference) => (
          <li key={difference.fact.id} class="top-item" data-verdict={difference.fact.verdict}>
            <TopItem comparison={comparison} difference={difference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TopItem({ comparison, difference }: { comparison: Comparison; difference: TopDifference }) {
  const words = useWords();
  const { fact, tellings } = difference;
  const text = translated(fact.text, fact.translations, words.language);
  const [telling] = tellings;
  const kind = telling?.differences[0]?.kind;
  return (
    <>
      <h2>
        <VerdictLabel verdict={fact.verdict} />
        {kind && fact.verdict !== 'omitted' && <span class="difference-kind"> {words.kind[kind]}</span>}
      </h2>
      {fact.verdict !== 'framed' && <p lang={text.language ?? undefined}>{text.text}</p>}
      {fact.verdict === 'omitted' || telling === undefined ? (
        <p class="small quiet">{words.list(tellings.map(({ source }) => source.name))}</p>
      ) : (
        <BothWordings
          page={excerptOfPage(comparison, difference, telling)}
          telling={telling}
          lang={comparison.article.language}
        />
      )}
    </>
  );
}

function BothWordings(props: { page: Piece[]; telling: Telling; lang: string | null }) {
  const words = useWords();
  const { page, telling, lang } = props;
  return (
    <dl class="both-wordings">
      <dt>{words.thisArticle}</dt>
      <dd class="their-words" lang={lang ?? undefined}>
        <Pieces pieces={page} />
      </dd>
      <dt>
        <bdi>{telling.source.name}</bdi>
      </dt>
      <ReferenceWords telling={telling} />
    </dl>
  );
}

/** The source's own words where there are any; else our wording of what it says. */
function ReferenceWords({ telling }: { telling: Telling }) {
  const words = useWords();
  const [first] = telling.differences;
  if (first?.reference) {
    return (
      <dd class="their-words">
        <Pieces pieces={first.reference} />
      </dd>
    );
  }
  const wording = telling.report.wording ?? words.plain;
  return (
    <dd>
      <Pieces pieces={excerpt(wording, { around: null, marked: [], length: EXCERPT_LENGTH })} />
    </dd>
  );
}

/** The page's words of a difference alone if they are a detail; else with the passage they stand in. */
function excerptOfPage(comparison: Comparison, { fact }: TopDifference, { differences }: Telling): Piece[] {
  const [first] = differences;
  if (fact.verdict === 'differs' && first?.page) return first.page;
  const phrase = first?.page?.map(({ text }) => text).join('') ?? null;
  return excerpt(pageWords(comparison, fact), {
    around: phrase ?? tellingWords(fact),
    marked: [phrase],
    length: EXCERPT_LENGTH,
  });
}
