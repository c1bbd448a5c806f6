import type { Comparison, Verdict } from '../../lib/engine/compare/comparison.ts';
import { orderSources } from '../../lib/engine/report/sources.ts';
import { countVerdicts, VERDICTS } from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
import { Glyph } from '../parts/Glyph.tsx';

interface VerdictFilterProps {
  comparison: Comparison;
  verdicts: ReadonlySet<Verdict>;
  onVerdicts(verdicts: ReadonlySet<Verdict>): void;
}

/** The verdicts there are, each a button that shows only its facts. */
export function VerdictFilter({ comparison, verdicts, onVerdicts }: VerdictFilterProps) {
  const words = useWords();
  const counts = countVerdicts(comparison.facts);
  return (
    <fieldset class="chips" aria-label={words.panel.byVerdict}>
      {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <button
          key={verdict}
          type="button"
          class="chip"
          data-verdict={verdict}
          aria-pressed={verdicts.has(verdict)}
          aria-label={words.count[verdict](counts[verdict])}
          title={words.verdict[verdict]}
          onClick={() => onVerdicts(toggled(verdicts, verdict))}
        >
          <Glyph name={verdict} />
          <span class="chip-number">{counts[verdict]}</span>
          <span class="chip-words">{words.count[verdict](counts[verdict])}</span>
        </button>
      ))}
    </fieldset>
  );
}

function toggled(verdicts: ReadonlySet<Verdict>, verdict: Verdict): ReadonlySet<Verdict> {
  const next = new Set(verdicts);
  if (!next.delete(verdict)) next.add(verdict);
  return next;
}

interface OutletFilterProps {
  comparison: Comparison;
  /** A source's id, or `null` for any. */
  source: string | null;
  onSource(source: string | null): void;
}

/** Only what one outlet reports. */
export function OutletFilter({ comparison, source, onSource }: OutletFilterProps) {
  const words = useWords();
  return (
    <label class="by-outlet">
      {words.panel.byOutlet}
      <select
        class="select"
        value={source ?? ''}
        onChange={(event) => onSource(event.currentTarget.value || null)}
      >
        <option value="">{words.panel.anyOutlet}</option>
        {orderSources(comparison).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
