import type { ComparedFact, Verdict } from '../../lib/engine/compare/comparison.ts';
import {
  countVerdicts,
  OFF_PAGE_VERDICTS,
  ON_PAGE_VERDICTS,
  type VerdictCounts,
} from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
import { Glyph } from '../parts/Glyph.tsx';

/** How many facts have which verdict: one strip in the lines of the marks, and the same in words. */
export function CountStrip({ facts }: { facts: readonly ComparedFact[] }) {
  const words = useWords();
  const counts = countVerdicts(facts);
  return (
    <section class="counts" aria-label={words.popup.counts}>
      <div class="strip" aria-hidden="true">
        <Segments verdicts={ON_PAGE_VERDICTS} counts={counts} />
        <Segments verdicts={OFF_PAGE_VERDICTS} counts={counts} />
      </div>
      <ul class="count-list">
        {[...ON_PAGE_VERDICTS, ...OFF_PAGE_VERDICTS]
          .filter((verdict) => counts[verdict] > 0)
          .map((verdict) => (
            <li key={verdict} data-verdict={verdict}>
              <Glyph name={verdict} />
              {words.count[verdict](counts[verdict])}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** One side of the strip, each verdict as long as it has facts. */
function Segments({ verdicts, counts }: { verdicts: readonly Verdict[]; counts: VerdictCounts }) {
  const shown = verdicts.filter((verdict) => counts[verdict] > 0);
  const total = shown.reduce((sum, verdict) => sum + counts[verdict], 0);
  if (total === 0) return null;
  return (
    <div class="strip-side" style={{ flexGrow: total }}>
      {shown.map((verdict) => (
        <span key={verdict} class="segment" data-verdict={verdict} style={{ flexGrow: counts[verdict] }} />
      ))}
    </div>
  );
}
