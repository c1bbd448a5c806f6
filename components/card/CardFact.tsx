import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import { listTellings, pagePhrases, type Telling } from '../../lib/engine/report/differences.ts';
import { excerpt } from '../../lib/engine/report/page-words.ts';
import { findPhrase } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { BothSides } from '../parts/BothSides.tsx';
import { EvidenceDetails } from '../parts/EvidenceDetails.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';

/** Four lines of the card. */
const EXCERPT_LENGTH = 160;

export interface CardFactProps {
  comparison: Comparison;
  fact: ComparedFact;
  /** The sentence the card stands beside: of all that tell the fact, the one shown. */
  sentence: number;
}

/** One fact: its verdict, this sentence's words and everyone else's. */
export function CardFact({ comparison, fact, sentence }: CardFactProps) {
  const words = useWords();
  const tellings = listTellings(comparison, fact).sort(differingFirst);
  const phrases = pagePhrases(tellings);
  const evidence = fact.evidence.filter((each) => each.sentence === sentence);
  const text = comparison.article.sentences[sentence]?.text ?? '';
  const passage = excerpt(text, {
    around: phrases.find((phrase) => findPhrase(text, phrase)) ?? evidence[0]?.page ?? null,
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
      <EvidenceDetails fact={fact} evidence={evidence} pageLanguage={comparison.article.language} />
    </section>
  );
}

function differingFirst(a: Telling, b: Telling): number {
  return Number(b.report.differences.length > 0) - Number(a.report.differences.length > 0);
}
