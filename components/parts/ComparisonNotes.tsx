import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { useWords } from '../language.tsx';

/** What has to be known of the article to read its comparison rightly: that only part of it was read, or that it is a source itself. */
export function ComparisonNotes({ comparison }: { comparison: Comparison }) {
  const { popup } = useWords();
  const { article, sources } = comparison;
  const own = sources.find(({ id }) => id === article.isSource);
  return (
    <>
      {article.partial && <p class="note small">{popup.partial}</p>}
      {own && <p class="note small">{popup.ownSource(own.name)}</p>}
    </>
  );
}
