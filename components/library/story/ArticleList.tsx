import { useRef } from 'preact/hooks';
import type { StoryDetail } from '../../../lib/extension/library/views.ts';
import { useWords } from '../../language.tsx';
import type { LibraryActions } from '../library-props.ts';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { articlesOf, originsOf } from './articles-of.ts';

interface ArticleListProps {
  story: StoryDetail;
  actions: LibraryActions;
}

/** The articles that a story is made of. */
export function ArticleList({ story, actions }: ArticleListProps) {
  const { story: words } = useWords().library;
  const list = useRef<HTMLUListElement>(null);
  const { pack } = story;
  const articles = articlesOf(story);
  useKeptFocus(
    list,
    articles.map(({ id }) => id),
  );
  const origins = originsOf(pack);
  const languages = new Map(pack.articles.map(({ id, language }) => [id, language]));
  return (
    <section>
      <h2 id="articles">{words.articles}</h2>
      {articles.length === 0 && <p class="quiet">{words.noArticles}</p>}
      <ul ref={list} tabIndex={-1} aria-labelledby="articles">
        {articles.map((article) => (
          <ArticleItem
            key={article.id}
            article={article}
            origin={origins.get(article.id) ?? null}
            language={languages.get(article.id) ?? null}
            onRemove={
              story.story.kind === 'own' ? () => actions.removeArticle(story.story, article.id) : null
            }
          />
        ))}
      </ul>
    </section>
  );
}
