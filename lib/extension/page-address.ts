/** What a tab shows, as far as its address and title tell. */
export interface PageAddress {
  url: string;
  title: string;
}

/**
 * Whether two addresses are of one article: the same but for the part after `#`, and for the query if the title is
 * the same too. Pages add and drop queries for their own ends; where the query names the article, titles differ.
 */
export function isSamePage(a: PageAddress, b: PageAddress): boolean {
  const [pathA, queryA] = split(a.url);
  const [pathB, queryB] = split(b.url);
  return pathA === pathB && (queryA === queryB || (a.title !== '' && a.title === b.title));
}

/** The host of a page an extension may read at all, without its port; `null` for the browser's own pages. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && ['http:', 'https:'].includes(parsed.protocol) ? parsed.hostname : null;
}

/** Whether a host is this one or lies within it: `news.example.org` is of `example.org`. */
export function isWithin(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

function split(url: string): [string, string] {
  const [address = ''] = url.split('#', 1);
  const query = address.indexOf('?');
  return query < 0 ? [address, ''] : [address.slice(0, query), address.slice(query)];
}
