import { vi } from 'vitest';
import type { Article } from '../../lib/engine/text/article.ts';
import { takeArticle } from '../../lib/extension/comparing.ts';
import { saveTab } from '../../lib/extension/saving.ts';
import { browser } from './fake-browser.ts';

export const TAB = 3;

/** The tab shows an article, as the extractor reads it. */
export function show(article: Article | null, tab: { incognito?: boolean } = {}): void {
  const shown = { id: TAB, url: article?.url ?? 'https://coast.example/', title: article?.title ?? '' };
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ ...shown, incognito: false, ...tab } as never);
  browser.scripting.executeScript.mockResolvedValue([{ result: article }]);
}

/** Saves the article that the tab shows. */
export async function save(article: Article, into: { story: string } | { title: string }) {
  show(article);
  const saved = await saveTab(TAB, into);
  if (!saved) throw new Error('the saving was stopped');
  return saved;
}

/** The page in the tab as the reader in it sends it. */
export async function compare(article: Article) {
  show(article);
  const page = { url: article.url ?? '', title: article.title ?? '' };
  return takeArticle({ tab: TAB, page }, page, article);
}
