import { LONGEST_IN_PACK } from '../story/pack-bounds.ts';
import type { Article } from '../text/article.ts';
import { isIsoDay } from '../text/calendar.ts';
import { fnv1a } from '../text/hash.ts';
import { articleId, hostName, plainAddress } from './article-id.ts';
import type { SavedArticle } from './saved-article.ts';

/**
 * An article as it is saved, without its version: with an address, a title and an outlet whatever it came with. An
 * article of no address gets one of its text in `.invalid`, which by RFC 2606 leads nowhere.
 */
export function nameArticle(article: Article): Omit<SavedArticle, 'version' | 'savedAt'> {
  const url = addressOf(article);
  const host = hostName(url) ?? url;
  const { byline, language, partial, blocks, text } = article;
  return {
    id: articleId(url),
    url,
    title: named(article.title) ?? named(blocks.find(({ text }) => text.trim() !== '')?.text) ?? host,
    outlet: named(article.outlet) ?? host,
    byline,
    published: article.published !== null && isIsoDay(article.published) ? article.published : null,
    language,
    partial,
    blocks,
    text,
  };
}

function addressOf({ url, text }: Article): string {
  const plain = plainAddress(url ?? '');
  if (plain !== null && plain.length <= LONGEST_IN_PACK.address) return plain;
  return `https://article.invalid/${fnv1a(url ?? text).toString(36)}`;
}

function named(text: string | null | undefined): string | null {
  const trimmed = text?.trim().slice(0, LONGEST_IN_PACK.line) ?? '';
  return trimmed === '' ? null : trimmed;
}
