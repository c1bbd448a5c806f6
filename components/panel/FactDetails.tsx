import type { ComparedFact, Comparison } from '../../lib/engine/compare/comparison.ts';
import { listTellings } from '../../lib/engine/report/differences.ts';
import { pageWords } from '../../lib/engine/report/page-words.ts';
import { markPhrases } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { EvidenceDetails } from '../parts/EvidenceDetails.tsx';
import { OriginCount } from '../parts/OriginCount.tsx';
import { PageWording } from '../parts/PageWording.tsx';
import { TellingItem } from '../parts/TellingItem.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';

interface FactDetailsProps {
  comparison: Comparison;
  fact: ComparedFact;
  onShowSentence(sentence: number): void;
}

/** An opened row: the verdict and its reason, this article's words, everyone's reports, the evidence. */
export function FactDetails({ comparison, fact, onShowSentence }: FactDetailsProps) {
  const words = useWords();
  const tellings = listTellings(comparison, fact);
  const phrases = tellings.flatMap(({ report }) => report.differences.map(({ page }) => page));
  const passage = markPhrases(pageWords(comparison, fact), phrases);
  return (
    <div class="fact-details">
      <p>
        <VerdictLabel verdict={fact.verdict} tellings={tellings} />
      </p>
      {fact.doubt && <p class="small quiet">{words.doubt[fact.doubt]}</p>}
      {passage.length > 0 && (
        <PageWording
          pieces={passage}
          language={comparison.article.language}
          sentence={fact.sentences[0] ?? null}
          onShowSentence={onShowSentence}
        />
      )}
      <OriginCount fact={fact} />
      {tellings.length > 0 && (
        <ul class="tellings" aria-label={words.panel.reports}>
          {tellings.map((telling) => (
            <TellingItem key={telling.source.id} telling={telling} sources={comparison.sources} />
          ))}
        </ul>
      )}
      {fact.onPage && <EvidenceDetails evidence={fact.evidence} />}
    </div>
  );
}
