import type { Origin } from '../../../lib/engine/report/sources.ts';
import type { ArticleView } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import { originInWords } from '../../parts/SourceLine.tsx';
import { OutwardTitle } from '../parts/OutwardTitle.tsx';
import { PublishedOn } from '../parts/PublishedOn.tsx';
import { useEditing } from '../parts/use-editing.ts';
import { ArticleVersions } from './ArticleVersions.tsx';

interface ArticleItemProps {
  article: ArticleView;
  /** `null` where its pack does not name it. */
  origin: Origin | null;
  language: string | null;
  /** `null` where it is part of a pack that came whole. */
  onRemove: (() => void) | null;
}

export function ArticleItem({ article, origin, language, onRemove }: ArticleItemProps) {
  const words = useWords();
  const { story, amount } = words.library;
  return (
    <li class="article-item" data-item={article.id}>
      <div class="article-text">
        <p class="telling-source">
          <bdi>{article.outlet}</bdi> · <PublishedOn day={article.published} />
          {origin !== null && origin.kind !== 'own' && ` · ${originInWords(origin, words)}`}
          {` · ${story.read(article.partial, article.words === null ? null : amount.words(article.words))}`}
        </p>
        <OutwardTitle title={article.title} url={article.url} language={language} />
        <ArticleVersions versions={article.versions} language={language} />
      </div>
      {onRemove && <RemoveArticle title={article.title} onRemove={onRemove} />}
    </li>
  );
}

/** Asks first, for an article that is gone cannot be had back. */
function RemoveArticle({ title, onRemove }: { title: string; onRemove(): void }) {
  const { story: words } = useWords().library;
  const { isEditing: isAsking, opener, open, close } = useEditing();
  if (!isAsking) {
    return (
      <p class="row-actions small">
        <button
          ref={opener}
          type="button"
          class="text-button"
          aria-label={words.removeThisArticle(title)}
          onClick={open}
        >
          {words.removeArticle}
        </button>
      </p>
    );
  }
  const focusWhenDrawn = (button: HTMLButtonElement | null) => button?.focus();
  return (
    <fieldset class="question" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <legend>{words.removeQuestion}</legend>
      <span class="row-actions">
        <button type="button" class="button" onClick={onRemove}>
          {words.removeArticle}
        </button>
        <button ref={focusWhenDrawn} type="button" class="button" onClick={close}>
          {words.keepArticle}
        </button>
      </span>
    </fieldset>
  );
}
