import type { SourceArticle, StoryPack } from '../../../lib/engine/story/pack.ts';
import type { ArticleView, StoryDetail } from '../../../lib/extension/library/views.ts';

/** All articles of a story: those that are saved whole, and those that its pack only names. */
export function articlesOf({ pack, articles }: StoryDetail): ArticleView[] {
  const saved = new Map(articles.map((article) => [article.id, article]));
  const named = pack.articles.map((source) => saved.get(source.id) ?? viewOf(source, pack));
  const inPack = new Set(named.map(({ id }) => id));
  return [...named, ...articles.filter(({ id }) => !inPack.has(id))];
}

function viewOf(
  { id, outlet, title, url, published, read }: SourceArticle,
  { outlets }: StoryPack,
): ArticleView {
  return {
    id,
    title: title ?? url,
    outlet: outlets.find((known) => known.id === outlet)?.name ?? outlet,
    url,
    published,
    partial: read === 'part',
    versions: [],
  };
}
