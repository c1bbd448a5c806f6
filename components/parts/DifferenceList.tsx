import type { DifferencePair } from '../../lib/engine/report/differences.ts';
import type { Piece } from '../../lib/engine/report/pieces.ts';
import { useWords } from '../language.tsx';
import { Pieces } from './Pieces.tsx';

/** Each difference by its kind: both sides one under the other, or the one side that is not plain. */
export function DifferenceList({ differences }: { differences: readonly DifferencePair[] }) {
  return (
    <ul>
      {differences.map((difference, at) => (
        <DifferenceItem key={at} {...difference} />
      ))}
    </ul>
  );
}

function DifferenceItem({ kind, page, reference }: DifferencePair) {
  const { side, ...words } = useWords();
  if (page !== null && reference !== null) {
    return (
      <li class="difference">
        <span class="difference-kind">{words.kind[kind]}</span>
        <dl class="collation">
          <dt>{side.here}</dt>
          <dd>
            <Side pieces={page} />
          </dd>
          <dt>{side.there}</dt>
          <dd>
            <Side pieces={reference} />
          </dd>
        </dl>
      </li>
    );
  }
  return (
    <li class="difference one-sided">
      <span class="difference-kind">
        {words.kind[kind]}, {reference === null ? side.hereOnly : side.thereOnly}
      </span>
      <Side pieces={page ?? reference ?? []} />
    </li>
  );
}

function Side({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <span class="their-words">
      <Pieces pieces={pieces} />
    </span>
  );
}
