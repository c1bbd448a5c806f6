import type { Verdict } from '../../lib/engine/compare/comparison.ts';
import type { Telling } from '../../lib/engine/report/differences.ts';
import { useWords } from '../language.tsx';
import { Glyph } from './Glyph.tsx';

interface VerdictLabelProps {
  verdict: Verdict;
  /** Who reports the fact, to be named where that is the verdict. */
  tellings?: readonly Telling[];
}

/** A verdict by symbol, word and colour. */
export function VerdictLabel({ verdict, tellings = [] }: VerdictLabelProps) {
  const words = useWords();
  const others = tellings.filter(({ report }) => !report.isOwnSource).map(({ source }) => source.name);
  const isNamed = verdict === 'confirmed' && others.length > 0;
  return (
    <span class="verdict-label" data-verdict={verdict}>
      <Glyph name={verdict} />
      <span>{isNamed ? words.alsoReportedBy(others) : words.verdict[verdict]}</span>
    </span>
  );
}
