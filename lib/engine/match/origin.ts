import { AGENCIES } from '../story/agencies.ts';
import type { SourceArticle, StoryPack } from '../story/pack.ts';
import type { Article } from '../text/article.ts';
import { fieldName, isTracking } from '../text/query-field.ts';
import { findQuotations } from '../text/quotations.ts';
import { fingerprint, isCopy } from './fingerprint.ts';

/** Where a page's text comes from. */
export interface PageOrigin {
  /** The source it is, or is a copy of. */
  source: string | null;
  /** An agency's, a primary source's or an outlet's id of the pack, or `page` for itself. */
  origin: string;
}

/** A page that the pack knows nothing of is its own origin. */
const ITSELF = 'page';
/** Fields of a query that tell where a reader came from, not what is read. */
const REFERRER = /^(?:ref|ref_.*|cmp|ocid|srnd)$/i;
/** A credit such as "Source: GOV.UK" is a short line of its own. */
const CREDIT_WORDS = 8;

/** What the page is to the pack: one of its sources by address or by text, made from one by its credit, or new. */
export function originOf(article: Article, pack: StoryPack): PageOrigin {
  const source =
    pack.articles.find((known) => isSameAddress(known.url, article.url)) ?? copiedSource(article, pack);
  if (source) return { source: source.id, origin: source.origin };
  return { source: null, origin: creditedOrigin(article, pack) ?? ITSELF };
}

function copiedSource(article: Article, pack: StoryPack): SourceArticle | undefined {
  const own = fingerprint(article.text, findQuotations(article.text));
  return pack.articles.find((known) => isCopy(known.fingerprint, own));
}

/**
 * Whether two addresses name one article: host (without `www.`, `m.`, `amp.`), path and query, but for what only
 * says where the reader came from.
 */
function isSameAddress(a: string, b: string | null): boolean {
  return b !== null && addressOf(a) === addressOf(b);
}

function addressOf(address: string): string {
  const [bare = '', query = ''] = (address.split('#', 1)[0] ?? '').split('?', 2);
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/]*)(.*)$/i.exec(bare) ?? [];
  const kept = query.split('&').filter((field) => field !== '' && !isTracking(field) && !isReferrer(field));
  return [host.toLowerCase(), path.endsWith('/') ? path.slice(0, -1) : path, ...kept.sort()].join('\n');
}

function isReferrer(field: string): boolean {
  return REFERRER.test(fieldName(field));
}

/** The origin that the byline or a credit line names, or `null`. */
function creditedOrigin(article: Article, pack: StoryPack): string | null {
  const origins = [...new Set(pack.articles.map(({ origin }) => origin))];
  return origins.find((origin) => isCreditedTo(article, namesOf(origin, pack))) ?? null;
}

/** Whether an article's byline or a credit line of its own names one of these. */
export function isCreditedTo(article: Article, names: readonly string[]): boolean {
  const credits = [article.byline ?? '', ...article.blocks.map(({ text }) => text).filter(isCredit)];
  return credits.some((credit) => names.some((name) => hasWord(credit, name)));
}

function isCredit(text: string): boolean {
  return /^(source|sources|credit|by|kilde|quelle)\b/i.test(text) && text.split(/\s+/).length <= CREDIT_WORDS;
}

function namesOf(origin: string, pack: StoryPack): string[] {
  const outlet = pack.outlets.find(({ id }) => id === origin);
  const entity = pack.entities.find(({ id }) => id === origin);
  const terms = Object.values(entity?.terms ?? {}).flat();
  return [outlet?.name ?? [], entity?.name ?? [], terms, [...(AGENCIES.get(origin) ?? [])]].flat();
}

function hasWord(text: string, name: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}.]+/gu, ' ')} `.includes(` ${name} `);
}
