import type { Article } from '../../engine/text/article.ts';
import { primaryLanguage } from '../../engine/text/language.ts';
import { dayIn } from './dates.ts';
import type { DomReader } from './dom-reader.ts';
import { foldSpaces } from './folding.ts';
import { type ArticleData, articleData } from './json-ld.ts';
import { siteNameIn, withoutSite } from './site-name.ts';

/** All that is known of an article besides its text, and what the page says of itself. */
export interface Metadata
  extends Pick<Article, 'url' | 'title' | 'byline' | 'outlet' | 'published' | 'language'> {
  description: string | null;
  /** `og:type`, as written. */
  type: string | null;
  data: ArticleData | null;
}

/** Reads a page's metadata; `address` is where the page was met, or an empty string. */
export function readMetadata(dom: DomReader, address: string): Metadata {
  const data = articleData(dom);
  const meta = metaTags(dom);
  const outlet = outletOf(dom, meta, data, address);
  return {
    url: addressOf(dom, meta, data, address),
    title: titleOf(dom, meta, data, outlet),
    byline: bylineOf(dom, meta, data),
    outlet,
    published: publishedOf(dom, meta, data, address),
    language: languageOf(dom, meta, data),
    description:
      meta.first('og:description', 'description', 'twitter:description') ?? data?.description ?? null,
    type: meta.first('og:type'),
    data,
  };
}

function outletOf(dom: DomReader, meta: MetaTags, data: ArticleData | null, address: string): string | null {
  const named = data?.publisher ?? meta.first('og:site_name', 'application-name');
  if (named) return named.slice(0, LONGEST_CONTENT);
  const domain = domainOf(address);
  return siteNameIn(pageTitle(dom), domain) ?? domain;
}

interface MetaTags {
  /** The content of the first of these names that the page has. */
  first(...names: string[]): string | null;
}

function metaTags(dom: DomReader): MetaTags {
  const found = new Map<string, string>();
  for (const tag of dom.all('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => dom.attribute(tag, key))
      .find(Boolean);
    const content = foldSpaces((dom.attribute(tag, 'content') ?? '').slice(0, LONGEST_CONTENT));
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return {
    first(...names) {
      for (const name of names) {
        const content = found.get(name);
        if (content) return content;
      }
      return null;
    },
  };
}

/** The longest that any of these may be, in UTF-16 units; the longest headlines have some 200. */
const LONGEST_CONTENT = 2000;

function titleOf(
  dom: DomReader,
  meta: MetaTags,
  data: ArticleData | null,
  outlet: string | null,
): string | null {
  const headline = data?.headline ?? meta.first('og:title', 'twitter:title') ?? headingOf(dom);
  if (headline) return withoutSite(headline.slice(0, LONGEST_CONTENT), outlet);
  return withoutSite(pageTitle(dom), outlet) || null;
}

function pageTitle(dom: DomReader): string {
  const title = dom.all('title')[0];
  return title ? foldSpaces(dom.textContent(title)).slice(0, LONGEST_CONTENT) : '';
}

/** The one `<h1>`; of several none can be told to be the headline. */
function headingOf(dom: DomReader): string | null {
  const headings = dom.all('h1').map((heading) => foldSpaces(dom.textContent(heading)));
  const [only, ...others] = headings.filter(Boolean);
  return others.length === 0 ? (only ?? null) : null;
}

function bylineOf(dom: DomReader, meta: MetaTags, data: ArticleData | null): string | null {
  if (data && data.authors.length > 0)
    return data.authors.slice(0, MOST_AUTHORS).map(nameIn).join(', ').slice(0, LONGEST_CONTENT);
  const named = meta.first('author', 'article:author', 'parsely-author', 'dc.creator', 'byl');
  if (named && !named.includes('://')) return nameIn(named);
  const element = dom.all('[rel~="author"], [itemprop~="author"], .byline, .author')[0];
  const text = element ? foldSpaces(dom.textContent(element)) : '';
  return text.length > 0 && text.length < LONGEST_BYLINE ? nameIn(text) : null;
}

const MOST_AUTHORS = 6;
const LONGEST_BYLINE = 80;

/** A writer's name out of a byline: without the "by" before it and the date or the place after it. */
function nameIn(byline: string): string {
  const name = byline.slice(0, LONGEST_CONTENT).replace(/^(?:by|av|von|par|por|door|af|di)\s/i, '');
  return name.split(/\s?[|•·]|\s(?=\d)|\s(?:published|updated|posted)\b/i)[0] ?? name;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'article.published',
  'article:published',
  'published_time',
  'citation_publication_date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'last-modified-date',
  'date',
];

function publishedOf(
  dom: DomReader,
  meta: MetaTags,
  data: ArticleData | null,
  address: string,
): string | null {
  const said = [data?.published, ...DATE_NAMES.map((name) => meta.first(name))];
  for (const value of said) {
    const day = value ? dayIn(value) : null;
    if (day) return day;
  }
  for (const time of dom.all(
    'time[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  )) {
    const day = dayIn(dom.attribute(time, 'datetime') ?? dom.textContent(time));
    if (day) return day;
  }
  return dayInPath(address);
}

/** News sites file their articles by the day: `/2025/02/20/`. */
function dayInPath(address: string): string | null {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=\/|$)/.exec(
    parsedAddress(address, undefined)?.pathname ?? '',
  );
  return match ? dayIn(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

function languageOf(dom: DomReader, meta: MetaTags, data: ArticleData | null): string | null {
  const root = dom.all('html')[0];
  const said = [
    root && (dom.attribute(root, 'lang') || dom.attribute(root, 'xml:lang')),
    meta.first('og:locale', 'content-language', 'language'),
    data?.language,
  ];
  for (const value of said) {
    const primary = primaryLanguage(value);
    if (primary !== null) return primary;
  }
  return null;
}

/** The page's own address for its article if that is on the same site, else where the page was met. */
function addressOf(dom: DomReader, meta: MetaTags, data: ArticleData | null, address: string): string | null {
  const link = dom.all('link[rel~="canonical"]')[0];
  const met = parsedAddress(address, undefined);
  for (const value of [link && dom.attribute(link, 'href'), meta.first('og:url'), data?.url]) {
    const said = value ? parsedAddress(value, met?.href) : null;
    if (!said || (met && siteOf(said) !== siteOf(met))) continue;
    if (said.pathname !== '/' || !met || met.pathname === '/') return said.href;
  }
  return met?.href ?? null;
}

/** Nobody need take more (RFC 9110, 4.1). What is longer is so by its query. */
const LONGEST_ADDRESS = 8000;

function parsedAddress(value: string, base: string | undefined): URL | null {
  const url = URL.parse(value, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  if (url.href.length > LONGEST_ADDRESS) url.search = '';
  return url.href.length > LONGEST_ADDRESS ? null : url;
}

function siteOf(url: URL): string {
  return url.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

function domainOf(address: string): string | null {
  const url = parsedAddress(address, undefined);
  return url ? siteOf(url) : null;
}
