/** The host of a page an extension may read at all, without its port; `null` for the browser's own pages. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed && ['http:', 'https:'].includes(parsed.protocol) ? parsed.hostname : null;
}

/** Whether a host is this one or lies within it: `news.example.org` is of `example.org`. */
export function isWithin(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}
