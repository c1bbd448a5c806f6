import type { StoryPack } from '../../engine/story/pack.ts';
import { keptStory } from './change-story.ts';
import { readPack } from './derive-pack.ts';
import { withArticles } from './whole-articles.ts';

/**
 * A story of the library as a pack: with extracts and links alone, or, when the reader says so, with the text
 * of each article whole.
 * @throws KnownProblem `no-such-story`, `bad-pack`
 */
export async function exportPack(id: string, choice: { withArticles: boolean }): Promise<StoryPack> {
  const { pack, makings } = await keptStory(id);
  return choice.withArticles ? withArticles(readPack(pack), makings.articles) : readPack(pack);
}
