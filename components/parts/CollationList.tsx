import type { Collation } from '../../lib/engine/report/differences.ts';
import { useWords } from '../language.tsx';
import { Pieces } from './Pieces.tsx';

interface CollationListProps {
  collations: readonly Collation[];
  pageLanguage: string | null;
  sourceLanguage: string;
}

/** Differences that stand on both sides: each by its kind, one side under the other. */
export function CollationList({ collations, pageLanguage, sourceLanguage }: CollationListProps) {
  const words = useWords();
  if (collations.length === 0) return null;
  return (
    <ul>
      {collations.map(({ kind, page, reference }, at) => (
        <li key={at}>
          <span class="difference-kind">{words.kind[kind]}</span>
          <dl class="collation">
            <dt>{words.side.here}</dt>
            <dd class="their-words" lang={pageLanguage ?? undefined}>
              <Pieces pieces={page} />
            </dd>
            <dt>{words.side.there}</dt>
            <dd class="their-words" lang={sourceLanguage}>
              <Pieces pieces={reference} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
