import type { Comparison } from '../../lib/engine/compare/comparison.ts';
import { translated } from '../../lib/engine/report/translated.ts';
import { useWords } from '../language.tsx';

/** Which story this is, and whose article of which day; Crossread's own name where there is none. */
export function ArticleHeading({ comparison }: { comparison: Comparison | null }) {
  const words = useWords();
  const story = comparison?.story;
  if (!comparison || !story)
    return (
      <h1 class="wordmark" tabIndex={-1}>
        {words.popup.title}
      </h1>
    );
  const { outlet, published } = comparison.article;
  const title = translated({ ...story, text: story.title }, story.translations, words.language);
  return (
    <div class="article-heading">
      <h1 tabIndex={-1} lang={title.language ?? undefined}>
        {title.text}
      </h1>
      <p class="small quiet">
        {outlet !== null && <bdi>{outlet}</bdi>}
        {outlet !== null && published !== null && ' · '}
        {published !== null && <time dateTime={published}>{words.date(published)}</time>}
      </p>
    </div>
  );
}
