import { packsWithoutArticles } from './known-packs.ts';
import { listStories } from './library/read-stories.ts';
import { whoReports } from './library/sentence-reports.ts';
import { bundledPacks } from './packs.ts';
import type { FoundReport } from './saving-views.ts';

/** More is a list nobody reads. */
const MOST_FOUND = 12;

/** Which saved and bundled articles report what a text says, or name a single word of it; the surest first. */
export async function findReports(text: string): Promise<FoundReport[]> {
  const [{ packs }, stories, others] = await Promise.all([
    bundledPacks(),
    listStories(),
    packsWithoutArticles(),
  ]);
  const titles = new Map([...packs, ...stories].map(({ id, title }) => [id, title]));
  const found = await whoReports(text, [...packs, ...others]);
  return found.slice(0, MOST_FOUND).map(({ kind, outlet, story, text, language, url, published }) => ({
    outlet,
    story: titles.get(story) ?? story,
    text,
    language,
    url,
    published,
    isSure: kind !== 'similar',
  }));
}
