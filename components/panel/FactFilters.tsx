import type { Comparison, Verdict } from '../../lib/engine/compare/comparison.ts';
import { orderSources } from '../../lib/engine/report/sources.ts';
import { countVerdicts, VERDICTS } from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
import { Glyph } from '../parts/Glyph.tsx';

interface FactFiltersProps {
  comparison: Comparison;
  verdicts: ReadonlySet<Verdict>;
  source: string | null;
  onVerdicts(verdicts: ReadonlySet<Verdict>): void;
  onSource(source: string | null): void;
}

/** The verdicts there are, each a button that shows only its facts; and the outlets. Also the symbols' key. */
export function FactFilters(props: FactFiltersProps) {
  const words = useWords();
  const { comparison, verdicts, source } = props;
  const counts = countVerdicts(comparison.facts);
  return (
    <div class="filters">
      <fieldset class="chips" aria-label={words.panel.byVerdict}>
        {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
          <button
            key={verdict}
            type="button"
            class="chip"
            data-verdict={verdict}
            aria-pressed={verdicts.has(verdict)}
            onClick={() => props.onVerdicts(toggled(verdicts, verdict))}
          >
            <Glyph name={verdict} />
            {words.count[verdict](counts[verdict])}
          </button>
        ))}
      </fieldset>
      <label class="by-outlet small">
        <span class="quiet">{words.panel.byOutlet}</span>
        <select
          class="select"
          value={source ?? ''}
          onChange={(event) => props.onSource(event.currentTarget.value || null)}
        >
          <option value="">{words.panel.anyOutlet}</option>
          {orderSources(comparison).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function toggled(verdicts: ReadonlySet<Verdict>, verdict: Verdict): ReadonlySet<Verdict> {
  const next = new Set(verdicts);
  if (!next.delete(verdict)) next.add(verdict);
  return next;
}
