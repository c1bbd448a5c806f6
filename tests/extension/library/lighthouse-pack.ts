import { gatherPack } from '../../../lib/engine/gather/gather-pack.ts';
import { nameArticle } from '../../../lib/engine/gather/name-article.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import { withArticles } from '../../../lib/extension/library/whole-articles.ts';
import { lighthouse, lighthouseElsewhere } from './articles.ts';

/** A pack that somebody else has gathered and exported, its articles whole. */
export function lighthousePack(otherwise: Partial<StoryPack> = {}): StoryPack {
  const articles = [lighthouse(), lighthouseElsewhere()].map((article) => ({
    ...nameArticle(article),
    version: 1,
    savedAt: Date.UTC(2026, 1, 4),
  }));
  const pack = gatherPack({ id: 'skarnes', title: 'Skarnes light', articles, edits: [], revision: 3 });
  return { ...withArticles(pack, articles), author: 'Ms Lund', ...otherwise };
}
