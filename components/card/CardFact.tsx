import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import { listTellings, pagePhrases, type Telling } from '../../lib/engine/report/differences.ts';
import { excerpt, pageWords, tellingWords } from '../../lib/engine/report/page-words.ts';
import { useWords } from '../language.tsx';
import { BothSides } from '../parts/BothSides.tsx';
import { EvidenceDetails } from '../parts/EvidenceDetails.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';

/** Four lines of the card. */
const EXCERPT_LENGTH = 160;

/** One fact: its verdict, this article's words and everyone else's. */
export function CardFact({ comparison, fact }: { comparison: Comparison; fact: ComparedFact }) {
  const words = useWords();
  const tellings = listTellings(comparison, fact).sort(differingFirst);
  const phrases = pagePhrases(tellings);
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
      {fact.verdict === 'only-here' && <p class="small quiet">{words.card.onlyHere}</p>}
      <BothSides comparison={comparison} fact={fact} page={passage} tellings={tellings} />
      <EvidenceDetails evidence={fact.evidence} />
    </section>
  );
}

function differingFirst(a: Telling, b: Telling): number {
  return Number(b.report.differences.length > 0) - Number(a.report.differences.length > 0);
}
