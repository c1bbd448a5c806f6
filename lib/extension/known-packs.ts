import { articleText } from '../engine/gather/article-text.ts';
import type { Correction } from '../engine/match/correction.ts';
import type { StoryPack } from '../engine/story/pack.ts';
import type { Article } from '../engine/text/article.ts';
import { correctionsInForce } from './library/corrections-in-force.ts';
import { listStories, readPacks } from './library/read-stories.ts';
import { storiesLike } from './library/sentence-search.ts';
import { bundledPacks } from './packs.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './tab-state.ts';

/** All that an article is compared with. */
export interface Known {
  packs: StoryPack[];
  corrections: Correction[];
  /** Why something of it could not be read. */
  problem: Problem | null;
}

/**
 * The bundled stories, and those of the library that the article may be of: what a page is compared with. A library
 * that cannot be opened takes the bundled stories from nobody.
 */
export async function knownFor(article: Article): Promise<Known> {
  const bundled = await bundledPacks();
  try {
    const own = await readPacks([
      ...new Set([...(await storiesLikeArticle(article)), ...(await importedStories())]),
    ]);
    return {
      packs: [...bundled.packs, ...own.packs],
      corrections: await correctionsInForce(),
      problem: bundled.problem ?? own.problem,
    };
  } catch (error) {
    return { packs: bundled.packs, corrections: [], problem: bundled.problem ?? problemOf(error) };
  }
}

/** The stories of saved articles whose sentences are nearest to the article's. */
export function storiesLikeArticle(article: Article): Promise<string[]> {
  const { sentences, language } = articleText(article);
  return storiesLike(sentences, language);
}

/** Imported packs have reports and seldom whole articles, so that no index of sentences leads to them. */
async function importedStories(): Promise<string[]> {
  return (await listStories()).flatMap(({ id, kind }) => (kind === 'imported' ? [id] : []));
}

/** The packs of the library that are known by their reports alone. */
export async function packsWithoutArticles(): Promise<StoryPack[]> {
  return (await readPacks(await importedStories())).packs;
}
