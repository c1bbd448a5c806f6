import { fnv1a } from '../text/hash.ts';
import { isTracking } from '../text/query-field.ts';

const WEB_ADDRESS = /^(https?:\/\/)([^/?#\s<>"]+)([^?#\s<>"]*)(?:\?([^#\s<>"]*))?(?:#\S*)?$/i;

/**
 * An article's address without its fragment and without what only follows its reader; `null` where it is no address
 * on the web, as every article of a story pack has one.
 */
export function plainAddress(url: string): string | null {
  const parts = partsOf(url);
  return parts && `${parts.scheme}${parts.host}${parts.path}${queryOf(parts.fields)}`;
}

/** The host of an address on the web, without `www.`; `null` where it is none. */
export function hostName(url: string): string | null {
  return partsOf(url)?.host.replace(/^www\./, '') ?? null;
}

/**
 * The id of the article at an address: letters and digits that are the same for all spellings of the address (with
 * or without `www.`, `https`, a last slash, tracking, in any order of the query). Two hashes of 32 bits each: two of
 * 10,000 articles share an id once in 10¹¹ libraries.
 */
export function articleId(url: string): string {
  const spelling = commonSpelling(url);
  return `a-${fnv1a(spelling).toString(36)}-${fnv1a([...spelling].reverse().join('')).toString(36)}`;
}

function commonSpelling(url: string): string {
  const parts = partsOf(url);
  if (!parts) return url;
  return `${parts.host.replace(/^www\./, '')}${parts.path.replace(/\/+$/, '')}${queryOf(parts.fields.toSorted())}`;
}

interface AddressParts {
  scheme: string;
  host: string;
  path: string;
  /** The query's fields that may name the article. */
  fields: string[];
}

function partsOf(url: string): AddressParts | null {
  const match = WEB_ADDRESS.exec(url.trim());
  if (!match) return null;
  const [, scheme = '', host = '', path = '', query = ''] = match;
  const fields = query.split('&').filter((field) => field !== '' && !isTracking(field));
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), path, fields };
}

function queryOf(fields: string[]): string {
  return fields.length === 0 ? '' : `?${fields.join('&')}`;
}
