import { useWords } from '../../language.tsx';
import { Pieces } from '../../parts/Pieces.tsx';
import type { FoundArticle, FoundStory, Search } from '../library-props.ts';
import { OutwardTitle } from '../parts/OutwardTitle.tsx';
import { PublishedOn } from '../parts/PublishedOn.tsx';
import { hrefOf } from '../place.ts';

/** The saved sentences that a search found, by story and article. */
export function SearchResults({ search }: { search: Search }) {
  const { search: words } = useWords().library;
  const { query, found, hasMore, indexing } = search;
  const count = (found ?? []).flatMap(({ articles }) =>
    articles.flatMap(({ sentences }) => sentences),
  ).length;
  return (
    <section class="search-results">
      <h2 aria-live="polite">
        {count === 0 && (found && !indexing ? words.nothing(query.trim()) : words.searching)}
        {count > 0 && words.found(count)}
      </h2>
      {indexing && (
        <p class="indexing small quiet">
          {words.indexing} <progress aria-label={words.indexing} max={indexing.total} value={indexing.done} />
        </p>
      )}
      {hasMore && <p class="small quiet">{words.more}</p>}
      {found?.map((story) => (
        <FoundInStory key={story.id} story={story} />
      ))}
    </section>
  );
}

function FoundInStory({ story }: { story: FoundStory }) {
  return (
    <section>
      <h3>
        <a href={hrefOf({ at: 'story', story: story.id })}>{story.title}</a>
      </h3>
      <ul>
        {story.articles.map((article) => (
          <FoundInArticle key={article.id} article={article} />
        ))}
      </ul>
    </section>
  );
}

function FoundInArticle({ article }: { article: FoundArticle }) {
  return (
    <li class="article-item">
      <div class="article-text">
        <p class="telling-source">
          <bdi>{article.outlet}</bdi> · <PublishedOn day={article.published} />
        </p>
        <OutwardTitle {...article} />
        <ul class="found-sentences">
          {article.sentences.map((pieces, at) => (
            <li key={at} class="their-words" lang={article.language ?? undefined}>
              <Pieces pieces={pieces} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
