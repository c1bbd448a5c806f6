import { describeOrigin, type Origin } from '../../../lib/engine/report/sources.ts';
import type { SourceArticle, StoryPack } from '../../../lib/engine/story/pack.ts';
import type { ArticleView, StoryDetail } from '../../../lib/extension/library/views.ts';

/** All articles of a story: those that are saved whole, and those that its pack only names. */
export function articlesOf({ pack, articles }: StoryDetail): ArticleView[] {
  const saved = new Map(articles.map((article) => [article.id, article]));
  const named = pack.articles.map((source) => saved.get(source.id) ?? viewOf(source, pack));
  const inPack = new Set(named.map(({ id }) => id));
  return [...named, ...articles.filter(({ id }) => !inPack.has(id))];
}

/** Where each article's text comes from, by the articles' ids. */
export function originsOf({ articles, outlets }: StoryPack): Map<string, Origin> {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const sources = articles.map(({ id, outlet, kind, origin }) => ({
    id,
    outlet,
    kind,
    origin,
    name: names.get(outlet) ?? outlet,
  }));
  return new Map(sources.map((source) => [source.id, describeOrigin(source, sources)]));
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
    words: null,
    versions: [],
  };
}
