import { articleText } from '../engine/gather/article-text.ts';
import { groupArticles } from '../engine/gather/group-articles.ts';
import { readOpenTab } from './open-tabs.ts';
import type { OpenTab } from './open-tabs-views.ts';

/** The tabs with those put together that look like one story; only tabs that may be read are looked at. */
export async function groupTabs(tabs: readonly Omit<OpenTab, 'group'>[]): Promise<OpenTab[]> {
  const read = await Promise.all(
    tabs.map(async ({ id, isGranted }) => ({ id, article: isGranted ? await readOpenTab(id) : null })),
  );
  const articles = read.flatMap(({ id, article }) =>
    article !== null && typeof article !== 'string' ? [{ id, ...articleText(article) }] : [],
  );
  const groupOf = new Map<number, number>();
  groupArticles(articles).forEach((members, group) => {
    if (members.length < 2) return;
    for (const at of members) groupOf.set(articles[at]?.id ?? -1, group);
  });
  return tabs.map((tab) => ({ ...tab, group: groupOf.get(tab.id) ?? null }));
}
