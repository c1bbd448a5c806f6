import { addressOf, type SitePage, sitePages } from '../site/article.ts';
import { render, type ServedPage } from '../site/serve.ts';

/** A page of the local news site, where it stands. */
export function newsOf(id: string): SitePage & { url: string } {
  const page = sitePages().find((each) => each.id === id);
  if (!page) throw new Error(`the site has no page “${id}”`);
  return { ...page, url: addressOf(page) };
}

/** The same page at a host on which stories are recognised. */
export function newsAt(host: string, id: string): ServedPage & { url: string } {
  const page = render({ ...newsOf(id), host });
  return { ...page, url: `https://${page.host}${page.path}` };
}
