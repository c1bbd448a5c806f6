import type { Collation } from '../../lib/engine/report/differences.ts';
import { PACK_LANGUAGE } from '../../lib/engine/report/translated.ts';
import { useWords } from '../language.tsx';
import { Pieces } from './Pieces.tsx';

/** Differences that stand on both sides: each by its kind, one side under the other. */
export function CollationList(props: { collations: readonly Collation[]; pageLanguage: string | null }) {
  const { collations, pageLanguage } = props;
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
            <dd class="their-words" lang={PACK_LANGUAGE}>
              <Pieces pieces={reference} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
