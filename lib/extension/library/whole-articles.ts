import { standingVersions } from '../../engine/gather/article-versions.ts';
import type { SavedArticle } from '../../engine/gather/saved-article.ts';
import type { SourceArticle, StoryPack } from '../../engine/story/pack.ts';
import { LONGEST_IN_PACK, MOST_BLOCKS } from '../../engine/story/pack-bounds.ts';
import { BLOCK_JOINT, type Block } from '../../engine/text/article.ts';

/** The whole articles that a pack carries, as saved ones. */
export function articlesIn(pack: StoryPack, now: number): SavedArticle[] {
  const names = new Map(pack.outlets.map(({ id, name }) => [id, name]));
  return pack.articles.flatMap(({ blocks, ...source }) =>
    blocks ? [savedArticle(source, blocks, names.get(source.outlet) ?? source.outlet, now)] : [],
  );
}

/** The pack with none of its articles whole. */
export function withoutArticles(pack: StoryPack): StoryPack {
  return { ...pack, articles: pack.articles.map(({ blocks: _, ...source }) => source) };
}

/** The pack with those of its articles whole that are saved, and not larger than a pack may carry. */
export function withArticles(pack: StoryPack, saved: SavedArticle[]): StoryPack {
  const versions = versionsIn(pack, saved);
  return { ...pack, articles: pack.articles.map((source) => wholeArticle(source, versions.get(source.id))) };
}

/** By its id, the newest saved version of each article of a pack that was read as far as the pack says. */
export function versionsIn(pack: StoryPack, saved: SavedArticle[]): Map<string, SavedArticle> {
  const inPart = new Set(pack.articles.filter(({ read }) => read === 'part').map(({ id }) => id));
  const readSo = saved.filter(({ id, partial }) => partial === inPart.has(id));
  return new Map(standingVersions(readSo).map((article) => [article.id, article]));
}

function savedArticle(source: SourceArticle, blocks: Block[], outlet: string, now: number): SavedArticle {
  const { id, url, title, byline = null, published, language, read } = source;
  const text = blocks.map((block) => block.text).join(BLOCK_JOINT);
  const named = { id, url, title: title ?? url, outlet, byline, published, language };
  return { ...named, partial: read === 'part', blocks, text, version: 1, savedAt: now };
}

function wholeArticle(source: SourceArticle, saved: SavedArticle | undefined): SourceArticle {
  if (!saved || !fits(saved.blocks)) return source;
  const byline = saved.byline?.slice(0, LONGEST_IN_PACK.line);
  return { ...source, ...(byline && { byline }), blocks: saved.blocks };
}

function fits(blocks: Block[]): boolean {
  return blocks.length <= MOST_BLOCKS && blocks.every(({ text }) => text.length <= LONGEST_IN_PACK.block);
}
