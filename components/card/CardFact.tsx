import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import { listTellings, type Telling } from '../../lib/engine/report/differences.ts';
import { excerpt, pageWords, tellingWords } from '../../lib/engine/report/page-words.ts';
import { useWords } from '../language.tsx';
import { EvidenceDetails } from '../parts/EvidenceDetails.tsx';
import { OriginCount } from '../parts/OriginCount.tsx';
import { PageWording } from '../parts/PageWording.tsx';
import { TellingItem } from '../parts/TellingItem.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';

/** Four lines of the card. */
const EXCERPT_LENGTH = 160;

/** One fact: its verdict, this article's words and everyone else's. */
export function CardFact({ comparison, fact }: { comparison: Comparison; fact: ComparedFact }) {
  const words = useWords();
  const tellings = listTellings(comparison, fact).sort(differingFirst);
  const phrases = tellings.flatMap(({ report }) => report.differences.map(({ page }) => page));
  const passage = excerpt(pageWords(comparison, fact), {
    around: phrases.find((phrase) => phrase !== null) ?? tellingWords(fact),
    marked: phrases,
    length: EXCERPT_LENGTH,
  });
  return (
    <section class="card-fact">
      <h2>
        <VerdictLabel verdict={fact.verdict} tellings={tellings} />
      </h2>
      {fact.doubt && <p class="small quiet">{words.doubt[fact.doubt]}</p>}
      <PageWording pieces={passage} language={comparison.article.language} />
      {fact.verdict === 'only-here' && <p class="small quiet">{words.card.onlyHere}</p>}
      <OriginCount fact={fact} />
      <ul class="tellings">
        {tellings.map((telling) => (
          <TellingItem key={telling.source.id} telling={telling} sources={comparison.sources} />
        ))}
      </ul>
      <EvidenceDetails evidence={fact.evidence} />
    </section>
  );
}

function differingFirst(a: Telling, b: Telling): number {
  return Number(b.differences.length > 0) - Number(a.differences.length > 0);
}
