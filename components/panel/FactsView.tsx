import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Comparison, Verdict } from '../../lib/engine/compare/comparison.ts';
import { countRows, filterMatrix, layOutMatrix } from '../../lib/engine/report/matrix.ts';
import type { Focus } from '../../lib/extension/tab-state.ts';
import { useWords } from '../language.tsx';
import { OutletFilter, VerdictFilter } from './FactFilters.tsx';
import { FactMatrix } from './FactMatrix.tsx';

interface FactsViewProps {
  comparison: Comparison;
  found: ReadonlySet<string> | null;
  /** A fact to open and bring into view, until it has been. */
  asked: Focus | null;
  onBroughtIntoView(): void;
  onShowSentence(sentence: number): void;
}

const NO_VERDICTS: ReadonlySet<Verdict> = new Set();

/** Every fact against every source, by verdict and outlet. */
export function FactsView(props: FactsViewProps) {
  const { comparison, found, asked } = props;
  const words = useWords();
  const [verdicts, setVerdicts] = useState(NO_VERDICTS);
  const [source, setSource] = useState<string | null>(null);
  const showAll = () => {
    setVerdicts(NO_VERDICTS);
    setSource(null);
  };
  // A fact that was asked for is never filtered away.
  useEffect(() => {
    if (asked !== null) showAll();
  }, [asked]);

  const whole = useMemo(() => layOutMatrix(comparison), [comparison]);
  const matrix = filterMatrix(whole, { verdicts, source, found });
  const shown = countRows(matrix);
  const isFiltered = verdicts.size > 0 || source !== null;
  return (
    <>
      <VerdictFilter comparison={comparison} verdicts={verdicts} onVerdicts={setVerdicts} />
      <div class="shown small quiet">
        <p role="status">{words.panel.shown(shown, countRows(whole))}</p>
        <OutletFilter comparison={comparison} source={source} onSource={setSource} />
      </div>
      {shown === 0 ? (
        <NothingFound onShowAll={isFiltered ? showAll : null} />
      ) : (
        <FactMatrix {...props} matrix={matrix} />
      )}
    </>
  );
}

function NothingFound({ onShowAll }: { onShowAll: (() => void) | null }) {
  const words = useWords();
  return (
    <p class="quiet">
      {words.panel.nothingFound}{' '}
      {onShowAll && (
        <button type="button" class="text-button" onClick={onShowAll}>
          {words.panel.clearAll}
        </button>
      )}
    </p>
  );
}
