import { newestVersions } from '../../engine/gather/read-articles.ts';
import type { StoryPack } from '../../engine/story/pack.ts';
import { bundledPacks } from '../packs.ts';
import { keptStory } from './change-story.ts';
import { readPack } from './derive-pack.ts';
import { takenIds } from './taken-ids.ts';
import type { StoryView } from './views.ts';

/** What stands in the library under an id: an imported story's pack is as it came, without the reader's edits. */
export interface ShelvedPack {
  pack: StoryPack;
  kind: StoryView['kind'];
}

/**
 * The pack under an id, with those of its articles whole that are saved; `null` where the id is free.
 * @throws KnownProblem `bad-pack` where it cannot be read
 */
export async function shelvedPack(id: string): Promise<ShelvedPack | null> {
  const { packs } = await bundledPacks();
  const bundled = packs.find((pack) => pack.id === id);
  if (bundled) return { pack: bundled, kind: 'bundled' };
  if (!(await takenIds()).has(id)) return null;
  const { makings, pack } = await keptStory(id);
  const texts = new Map(newestVersions(makings.articles).map((article) => [article.id, article.blocks]));
  const extracts = readPack(makings.imported ?? pack);
  const articles = extracts.articles.map((article) => {
    const blocks = texts.get(article.id);
    return blocks ? { ...article, blocks } : article;
  });
  return { pack: { ...extracts, id, articles }, kind: makings.kind };
}
