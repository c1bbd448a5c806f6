import { articleText } from '../engine/gather/article-text.ts';
import { groupArticles } from '../engine/gather/group-articles.ts';
import { likeTitles } from '../engine/gather/like-titles.ts';
import { readOpenTab } from './open-tabs.ts';
import type { OpenTab } from './open-tabs-views.ts';

type ListedTab = Omit<OpenTab, 'group'>;

/**
 * The tabs with those put together that look like one story: by their articles where they may be read, else by their
 * titles.
 */
export async function groupTabs(tabs: readonly ListedTab[]): Promise<OpenTab[]> {
  const groups = await groupsByArticle(tabs);
  for (const [a, b] of likeTitles(tabs.map(({ title }) => title))) join(groups, tabs[a], tabs[b]);
  return tabs.map((tab) => ({ ...tab, group: groups.get(tab.id) ?? null }));
}

async function groupsByArticle(tabs: readonly ListedTab[]): Promise<Map<number, number>> {
  const read = await Promise.all(
    tabs.map(async ({ id, isGranted }) => ({ id, article: isGranted ? await readOpenTab(id) : null })),
  );
  const articles = read.flatMap(({ id, article }) =>
    article !== null && typeof article !== 'string' ? [{ id, ...articleText(article) }] : [],
  );
  const groups = new Map<number, number>();
  for (const members of groupArticles(articles)) {
    const [first] = members.map((at) => articles[at]?.id ?? -1);
    if (members.length < 2 || first === undefined) continue;
    for (const at of members) groups.set(articles[at]?.id ?? -1, first);
  }
  return groups;
}

/** What two articles that were read have in common is known better than by their titles. */
function join(groups: Map<number, number>, a: ListedTab | undefined, b: ListedTab | undefined): void {
  if (!a || !b || (a.isGranted && b.isGranted)) return;
  const [into, from] = [groups.get(a.id) ?? a.id, groups.get(b.id) ?? b.id];
  const isMember = (tab: number, group: number) => tab === from || group === from;
  for (const [tab, group] of groups) if (isMember(tab, group)) groups.set(tab, into);
  for (const tab of [a.id, b.id]) groups.set(tab, into);
}
