import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import {
  listToldDifferently,
  pagePhrases,
  type ToldDifferently,
} from '../../lib/engine/report/differences.ts';
import { pageWords } from '../../lib/engine/report/page-words.ts';
import { markPhrases } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { BothSides } from '../parts/BothSides.tsx';
import { FactText } from '../parts/FactText.tsx';
import { VerdictLabel } from '../parts/VerdictLabel.tsx';
import { OwnMarks } from './OwnMarks.tsx';

interface WordingViewProps {
  comparison: Comparison;
  found: ReadonlySet<string> | null;
  onShowSentence(sentence: number): void;
}

/** Every framing difference and conflict, both wordings one under the other; then the page's own devices. */
export function WordingView({ comparison, found, onShowSentence }: WordingViewProps) {
  const words = useWords();
  const told = listToldDifferently(comparison);
  const shown = told.filter(({ fact }) => found === null || found.has(fact.id));
  return (
    <div class="wording">
      {told.length === 0 && <p class="quiet">{words.panel.noDifferences}</p>}
      {told.length > 0 && shown.length === 0 && <p class="quiet">{words.panel.nothingFound}</p>}
      {shown.map((difference) => (
        <DifferenceEntry
          key={difference.fact.id}
          comparison={comparison}
          difference={difference}
          onShowSentence={onShowSentence}
        />
      ))}
      {found === null && <OwnMarks comparison={comparison} onShowSentence={onShowSentence} />}
    </div>
  );
}

interface DifferenceEntryProps {
  comparison: Comparison;
  difference: ToldDifferently;
  onShowSentence(sentence: number): void;
}

function DifferenceEntry({ comparison, difference, onShowSentence }: DifferenceEntryProps) {
  const { fact, tellings } = difference;
  return (
    <section class="entry">
      <VerdictLabel verdict={fact.verdict} />
      <h2>
        <FactText fact={fact} />
      </h2>
      <BothSides
        comparison={comparison}
        fact={fact}
        page={markPhrases(pageWords(comparison, fact), pagePhrases(tellings))}
        tellings={tellings}
        onShowSentence={onShowSentence}
      />
    </section>
  );
}
