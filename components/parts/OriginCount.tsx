import type { ComparedFact } from '../../lib/engine/compare/comparison.ts';
import { useWords } from '../language.tsx';

/** Where fewer origins than outlets report a fact, how many: copies count once. */
export function OriginCount({ fact }: { fact: ComparedFact }) {
  const words = useWords();
  const others = fact.outlets.filter(({ reports, isOwnSource }) => reports && !isOwnSource).length;
  if (others <= fact.origins) return null;
  return <p class="small quiet">{words.origin.count(others, fact.origins)}</p>;
}
