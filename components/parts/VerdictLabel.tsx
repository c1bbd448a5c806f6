import type { Verdict } from '../../lib/engine/compare/comparison.ts';
import { useWords } from '../language.tsx';
import { Glyph } from './Glyph.tsx';

/** A verdict by symbol, word and colour. */
export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  return (
    <span class="verdict-label" data-verdict={verdict}>
      <Glyph name={verdict} />
      {words.verdict[verdict]}
    </span>
  );
}
