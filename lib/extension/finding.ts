import type { StoryPack } from '../engine/story/pack.ts';
import { packsWithoutArticles } from './known-packs.ts';
import { listStories, readPacks } from './library/read-stories.ts';
import { reportsOfSameFacts } from './library/same-fact.ts';
import {
  eachArticleOnce,
  type Reporting,
  type Told,
  toldIn,
  whoReports,
} from './library/sentence-reports.ts';
import { bundledPacks } from './packs.ts';
import type { FoundReport } from './saving-views.ts';

/**
 * Which saved and bundled articles report what a text says, or name a single word of it: the surest first, then those
 * that report the same fact in other words, then those that only come close. Each article once.
 */
export async function findReports(text: string): Promise<FoundReport[]> {
  const [{ packs: bundled }, stories, imported] = await Promise.all([
    bundledPacks(),
    listStories(),
    packsWithoutArticles(),
  ]);
  const packs = [...bundled, ...imported];
  const found = await whoReports(text, packs);
  const sameFact = await inOtherWords(found, packs);
  const titles = new Map([...packs, ...stories].map(({ id, title }) => [id, title]));
  return eachArticleOnce<Told & Pick<FoundReport, 'as'>>([
    ...found.filter(({ kind }) => kind !== 'similar').map((told) => ({ ...told, as: 'sure' as const })),
    ...sameFact.map((told) => ({ ...told, as: 'same-fact' as const })),
    ...found.filter(({ kind }) => kind === 'similar').map((told) => ({ ...told, as: 'close' as const })),
  ]).map(({ outlet, story, text, isVerbatim, language, url, published, as }) => ({
    outlet,
    story: titles.get(story) ?? story,
    text,
    isVerbatim,
    language,
    url,
    published,
    as,
  }));
}

/** What the stories know to tell the same fact as that which surely tells the same. */
async function inOtherWords(found: readonly Reporting[], packs: readonly StoryPack[]): Promise<Told[]> {
  const sure = found.filter(({ kind }) => kind === 'reports');
  const known = new Set(packs.map(({ id }) => id));
  const own = await readPacks([...new Set(sure.map(({ story }) => story))].filter((id) => !known.has(id)));
  return reportsOfSameFacts(sure, [...packs, ...own.packs]).flatMap((report) => toldIn(report) ?? []);
}
