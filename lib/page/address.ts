/** What a tab shows, as far as its address and title tell. */
export interface Address {
  url: string;
  title: string;
}

/** The address and title of the page now. */
export function currentAddress(): Address {
  return { url: location.href, title: document.title };
}

/**
 * Whether two addresses lead to one article: the same site and path, and the same query or the same title. Pages
 * add and drop queries for their own ends; on sites that name the article in the query, the title changes as well.
 */
export function isSameArticle(a: Address, b: Address): boolean {
  const [first, second] = [new URL(a.url), new URL(b.url)];
  if (first.origin !== second.origin || path(first) !== path(second)) return false;
  return first.search === second.search || bareTitle(a) === bareTitle(b);
}

function path(url: URL): string {
  return url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
}

/** Without a counter of unread things, `(3) Headline`. */
function bareTitle({ title }: Address): string {
  return title.replace(/^\(\d{1,4}\) /, '').trim();
}
