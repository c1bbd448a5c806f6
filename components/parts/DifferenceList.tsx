import type { DifferencePair } from '../../lib/engine/report/differences.ts';
import type { Piece } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { Pieces } from './Pieces.tsx';

/** Each difference by its kind, both sides one under the other. */
export function DifferenceList({ differences }: { differences: readonly DifferencePair[] }) {
  const words = useWords();
  return (
    <ul>
      {differences.map(({ kind, page, reference }, at) => (
        <li key={at} class="difference">
          <span class="difference-kind">{words.kind[kind]}</span>
          <dl class="collation">
            <dt>{words.side.here}</dt>
            <Side pieces={page} />
            <dt>{words.side.there}</dt>
            <Side pieces={reference} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Side({ pieces }: { pieces: readonly Piece[] | null }) {
  const words = useWords();
  if (pieces === null) return <dd class="plain">{words.plain}</dd>;
  return (
    <dd class="their-words">
      <Pieces pieces={pieces} />
    </dd>
  );
}
