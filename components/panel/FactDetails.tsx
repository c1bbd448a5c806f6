import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import { listTellings, pagePhrases } from '../../lib/engine/report/differences.ts';
import { pageWords } from '../../lib/engine/report/page-words.ts';
import { markPhrases } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { BothSides } from '../parts/BothSides.tsx';
import { EvidenceDetails } from '../parts/EvidenceDetails.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';
import { CorrectMatch } from './CorrectMatch.tsx';

interface FactDetailsProps {
  comparison: Comparison;
  fact: ComparedFact;
  onShowSentence(sentence: number): void;
}

/** An opened row: the verdict and its reason, this article's words, everyone's reports, the evidence. */
export function FactDetails({ comparison, fact, onShowSentence }: FactDetailsProps) {
  const words = useWords();
  const tellings = listTellings(comparison, fact);
  return (
    <div class="fact-details">
      <p>
        <VerdictLabel verdict={fact.verdict} tellings={tellings} />
      </p>
      {fact.doubt && <p class="small quiet">{words.doubt[fact.doubt]}</p>}
      <BothSides
        comparison={comparison}
        fact={fact}
        page={markPhrases(pageWords(comparison, fact), pagePhrases(tellings))}
        tellings={tellings}
        onShowSentence={onShowSentence}
      />
      {fact.onPage && (
        <EvidenceDetails fact={fact} evidence={fact.evidence} pageLanguage={comparison.article.language} />
      )}
      <CorrectMatch key={fact.id} comparison={comparison} fact={fact} />
    </div>
  );
}
