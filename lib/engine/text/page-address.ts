/** What a tab shows, as far as its address and title tell; both may be empty. */
export interface PageAddress {
  url: string;
  title: string;
}

/**
 * Whether two addresses are of one article: the same but for the part after `#` and a last slash, and for the query
 * if the title is the same too. Pages add and drop queries for their own ends; where the query names the article,
 * titles differ.
 */
export function isSameArticle(a: PageAddress, b: PageAddress): boolean {
  const [pathA, queryA] = split(a.url);
  const [pathB, queryB] = split(b.url);
  return pathA === pathB && (queryA === queryB || isSameTitle(a, b));
}

/** The address up to its query, and the query. */
function split(url: string): [string, string] {
  const [address = ''] = url.split('#', 1);
  const [path = '', ...query] = address.split('?');
  return [path.endsWith('/') ? path.slice(0, -1) : path, query.join('?')];
}

function isSameTitle(a: PageAddress, b: PageAddress): boolean {
  return a.title !== '' && bareTitle(a) === bareTitle(b);
}

/** Without a counter of unread things, `(3) Headline`. */
function bareTitle({ title }: PageAddress): string {
  return title.replace(/^\(\d{1,4}\) /, '').trim();
}
