import type { Shelved } from '../../engine/report/library/pack-preview.ts';
import { bundledPacks } from '../packs.ts';
import { keptStory } from './change-story.ts';
import { readPack } from './derive-pack.ts';
import { takenIds } from './taken-ids.ts';
import { versionsIn } from './whole-articles.ts';

/**
 * The pack under an id, with those of its articles whole that are saved; an imported one is as it came, without the
 * reader's edits. `null` where the id is free.
 * @throws KnownProblem `bad-pack` where it cannot be read
 */
export async function shelvedPack(id: string): Promise<Shelved | null> {
  const { packs } = await bundledPacks();
  const bundled = packs.find((pack) => pack.id === id);
  if (bundled) return { pack: bundled, kind: 'bundled' };
  if (!(await takenIds()).has(id)) return null;
  const { makings, pack } = await keptStory(id);
  const extracts = readPack(makings.imported ?? pack);
  const versions = versionsIn(extracts, makings.articles);
  const articles = extracts.articles.map((article) => {
    const saved = versions.get(article.id);
    return saved ? { ...article, blocks: saved.blocks } : article;
  });
  return { pack: { ...extracts, id, articles }, kind: makings.kind };
}
