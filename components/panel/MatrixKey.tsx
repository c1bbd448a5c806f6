import type { CellKind } from '../../lib/engine/report/matrix.ts';
import { VERDICTS } from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
import { Glyph } from '../parts/Glyph.tsx';

const CELL_KINDS: readonly CellKind[] = ['reports', 'framed', 'differs', 'silent', 'unread'];

/** What the symbols stand for: before a fact its verdict, in a column what that source does. */
export function MatrixKey() {
  const words = useWords();
  return (
    <details class="disclosure key">
      <summary>{words.panel.key}</summary>
      <ul class="small" aria-label={words.panel.fact}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <Glyph name={verdict} />
            {words.verdict[verdict]}
          </li>
        ))}
      </ul>
      <ul class="small" aria-label={words.panel.sources}>
        {CELL_KINDS.map((kind) => (
          <li key={kind}>
            <Glyph name={kind} />
            {words.panel.cell[kind]}
          </li>
        ))}
      </ul>
    </details>
  );
}
