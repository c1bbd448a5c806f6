import type { DomReader } from './dom-reader.ts';
import { foldSpaces } from './folding.ts';

/** What a page says of its article in JSON-LD (schema.org). Every field as the page wrote it, nothing believed yet. */
export interface ArticleData {
  types: string[];
  headline: string | null;
  description: string | null;
  published: string | null;
  authors: string[];
  publisher: string | null;
  language: string | null;
  url: string | null;
  /** `null`: not said. */
  isFree: boolean | null;
  wordCount: number | null;
}

type Entry = Record<string, unknown>;

/** Larger scripts are data of the page's application, not a description of it. */
const LONGEST_SCRIPT = 2_000_000;
const MOST_VALUES = 20_000;
/** The articles in these are other pages'. */
const LIST_TYPE = /^(?:ItemList|CollectionPage|SearchResultsPage|Blog|ListItem)$/;
const ARTICLE_TYPE = /(?:Article|BlogPosting|^SocialMediaPosting|^Report|ClaimReview)$/;

/** The page's first and fullest description of an article; `null` if it has none. */
export function articleData(dom: DomReader): ArticleData | null {
  const entries: Entry[] = [];
  for (const script of dom.all('script[type="application/ld+json" i]')) {
    entries.push(...articleEntries(parsed(dom.textContent(script))));
  }
  const best = entries.find((entry) => text(entry.headline) && text(entry.datePublished)) ?? entries[0];
  return best ? toArticleData(best) : null;
}

function parsed(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(source.replace(/[\n\r\t]/g, ' '));
  } catch {
    return null;
  }
}

/** Breadth first and bounded: a page may nest as deep as it likes. */
function articleEntries(root: unknown): Entry[] {
  const found: Entry[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const value = queue[at];
    if (!isEntry(value)) continue;
    if (!Array.isArray(value) && typesOf(value).some((type) => ARTICLE_TYPE.test(type))) found.push(value);
    else if (!typesOf(value).some((type) => LIST_TYPE.test(type)))
      queue.push(...Object.values(value).slice(0, MOST_VALUES));
  }
  return found;
}

function toArticleData(entry: Entry): ArticleData {
  return {
    types: typesOf(entry),
    headline: text(entry.headline) ?? text(entry.name),
    description: text(entry.description),
    published: text(entry.datePublished) ?? text(entry.dateCreated),
    authors: list(entry.author)
      .map(nameOf)
      .filter((name) => name !== null),
    publisher:
      list(entry.publisher)
        .map(nameOf)
        .find((name) => name !== null) ?? null,
    language:
      list(entry.inLanguage)
        .map(nameOf)
        .find((name) => name !== null) ?? null,
    url:
      text(entry.url) ??
      (isEntry(entry.mainEntityOfPage) ? text(entry.mainEntityOfPage['@id']) : text(entry.mainEntityOfPage)),
    isFree: truth(entry.isAccessibleForFree),
    wordCount: Number(entry.wordCount) > 0 ? Number(entry.wordCount) : null,
  };
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}

function typesOf(entry: Entry): string[] {
  return list(entry['@type']).filter((type) => typeof type === 'string');
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function nameOf(value: unknown): string | null {
  return isEntry(value) ? (text(value.name) ?? text(value.alternateName)) : text(value);
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return unescaped(foldSpaces(value)) || null;
}

/** `isAccessibleForFree` is met as a boolean and as a word. */
function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : null;
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Some publishers escape their JSON-LD as if it were markup. */
function unescaped(value: string): string {
  return value.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}
