import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Comparison, Verdict } from '../../lib/engine/compare/comparison.ts';
import { countRows, filterMatrix, layOutMatrix } from '../../lib/engine/report/matrix.ts';
import { useWords } from '../language.tsx';
import { FactFilters } from './FactFilters.tsx';
import { FactMatrix } from './FactMatrix.tsx';
import type { Focus } from './Panel.tsx';

interface FactsViewProps {
  comparison: Comparison;
  found: ReadonlySet<string> | null;
  focus: Focus | null;
  onShowSentence(sentence: number): void;
}

const NO_VERDICTS: ReadonlySet<Verdict> = new Set();

/** Every fact against every source, by verdict and outlet. */
export function FactsView({ comparison, found, focus, onShowSentence }: FactsViewProps) {
  const words = useWords();
  const [verdicts, setVerdicts] = useState(NO_VERDICTS);
  const [source, setSource] = useState<string | null>(null);
  const showAll = () => {
    setVerdicts(NO_VERDICTS);
    setSource(null);
  };
  // A fact that was asked for is never filtered away.
  useEffect(() => {
    if (focus !== null) showAll();
  }, [focus]);

  const whole = useMemo(() => layOutMatrix(comparison), [comparison]);
  const matrix = filterMatrix(whole, { verdicts, source, found });
  const shown = countRows(matrix);
  return (
    <>
      <FactFilters
        comparison={comparison}
        verdicts={verdicts}
        source={source}
        onVerdicts={setVerdicts}
        onSource={setSource}
      />
      <p class="shown small quiet" role="status">
        {words.panel.shown(shown, countRows(whole))}
        {verdicts.size + Number(source !== null) > 0 && (
          <button type="button" class="text-button" onClick={showAll}>
            {words.panel.clearAll}
          </button>
        )}
      </p>
      {shown === 0 ? (
        <p class="quiet">{words.panel.nothingFound}</p>
      ) : (
        <FactMatrix comparison={comparison} matrix={matrix} focus={focus} onShowSentence={onShowSentence} />
      )}
    </>
  );
}
