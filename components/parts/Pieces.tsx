import type { Piece } from '../../lib/engine/report/pieces.ts';

/** A wording with the words marked that the other side has not. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}</>;
}
