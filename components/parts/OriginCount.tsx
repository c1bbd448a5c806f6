import type { ComparedFact } from '../../lib/engine/compare/comparison.ts';
import type { Telling } from '../../lib/engine/report/differences.ts';
import { useWords } from '../language.tsx';

/**
 * Over a list of all who report a fact, how many origins they have where those are fewer: copies count once.
 * Over a list of some of them it would count others than it stands over, so there is none.
 */
export function OriginCount({ fact, tellings }: { fact: ComparedFact; tellings: readonly Telling[] }) {
  const words = useWords();
  const reports = fact.outlets.filter((outlet) => outlet.reports);
  const others = reports.filter(({ isOwnSource }) => !isOwnSource).length;
  if (tellings.length < reports.length || others <= fact.origins) return null;
  return <p class="small quiet">{words.origin.count(others, fact.origins)}</p>;
}
