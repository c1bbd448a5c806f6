import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CellKind } from '../../lib/engine/report/matrix.ts';
import { VERDICTS } from '../../lib/engine/report/verdicts.ts';
import { useWords } from '../language.tsx';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';

const CELL_KINDS: readonly CellKind[] = ['reports', 'framed', 'differs', 'silent', 'unread'];

/** What the symbols stand for: before a fact its verdict, in a column what that source does. */
export function MatrixKey() {
  const { panel, verdict: verdicts } = useWords();
  return (
    <details class="disclosure key">
      <summary>{panel.key}</summary>
      <KeyList title={panel.keyToFacts}>
        {VERDICTS.map((verdict) => (
          <KeyItem key={verdict} symbol={verdict} meaning={verdicts[verdict]} />
        ))}
      </KeyList>
      <KeyList title={panel.keyToColumns}>
        {CELL_KINDS.map((kind) => (
          <KeyItem key={kind} symbol={kind} meaning={panel.cell[kind]} />
        ))}
      </KeyList>
    </details>
  );
}

function KeyList({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <div class="key-list small">
      <p id={id} class="quiet">
        {title}
      </p>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}

function KeyItem({ symbol, meaning }: { symbol: GlyphName; meaning: string }) {
  return (
    <li>
      <Glyph name={symbol} />
      {meaning}
    </li>
  );
}
