import type { SitePage } from '../article.ts';
import { html } from '../html.ts';
import { wholePage } from './page.ts';

const CSS = `.teasers{display:grid;grid-template-columns:1fr 1fr;gap:24px;max-width:900px;margin:0 auto;padding:20px}`;

/** A section front: headlines that lead elsewhere, and no article. */
export function front(page: SitePage): string {
  const titles = page.body.flatMap((part) => ('related' in part ? part.related : []));
  return wholePage(
    page,
    CSS,
    html`<nav><a href="/news">News</a> <a href="/opinion">Opinion</a></nav>
<main><h1>${page.title}</h1>
<div class="teasers">${titles.map((title, i) => html`<div class="teaser"><h2><a href="/news/${i}">${title}</a></h2><span class="meta">${i + 1} hours ago</span></div>`)}</div>
</main>`,
  );
}
