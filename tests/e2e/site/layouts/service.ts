import type { Part, SitePage } from '../article.ts';
import { type Html, html } from '../html.ts';
import { longDate, wholePage } from './page.ts';

const CSS = `
.bar{display:flex;gap:20px;padding:14px 30px;border-bottom:1px solid var(--line);font:600 16px sans-serif}
.wrap{display:grid;grid-template-columns:minmax(0,620px) 260px;gap:40px;max-width:960px;margin:20px auto 120px;padding:0 20px}
.content__text{margin:0 0 1.1em;font:17px/1.6 sans-serif}
h1{font:700 30px/1.25 sans-serif}
`;

/** A trade site: layers of divs, no article element, links to other stories as a list in the middle of the text. */
export function service(page: SitePage): string {
  return wholePage(
    page,
    CSS,
    html`<div class="bar"><b>${page.outlet}</b><a href="/naval">Naval</a><a href="/ports">Ports</a><a href="/jobs">Jobs</a></div>
<div class="wrap">
<div class="content" role="main">
<div class="content__head"><h1>${page.title}</h1><div class="content__intro">${page.standfirst}</div>
<div class="meta">${page.byline}, ${longDate(page)}</div>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Print</a></div></div>
<div class="content__body">
${page.body.map(part)}
</div>
<div class="tags"><a href="/t/navy">Navy</a> <a href="/t/norway">Norway</a></div>
</div>
<div class="rail"><div class="promo"><h4>Harbour &amp; Hull in print</h4><p>Twelve issues a year, posted flat. The next one has a poster of every lifeboat station.</p><a href="/subscribe">Subscribe</a></div>
<div class="latest"><h4>Latest</h4><ul><li><a href="/3">Tug sinks at its berth</a></li><li><a href="/4">Dredging contract goes to Gdansk yard</a></li></ul></div></div>
</div>`,
  );
}

function part(each: Part): Html {
  if ('p' in each) return html`<div class="content__block"><p class="content__text">${each.p}</p></div>`;
  if ('h2' in each) return html`<div class="content__block"><h3>${each.h2}</h3></div>`;
  if ('list' in each)
    return html`<ul class="content__list">${each.list.map((item) => html`<li>${item}</li>`)}</ul>`;
  if ('figure' in each) {
    return html`<div class="content__media"><div class="photo"></div><span class="caption">${each.figure}</span></div>`;
  }
  if ('appeal' in each) return html`<div class="promo support"><p>${each.appeal}</p></div>`;
  if ('newsletter' in each) return html`<div class="promo"><p>${each.newsletter}</p></div>`;
  return html`<div class="content__block"><ul>${each.related.map((title) => html`<li><a href="/naval/9"><strong>${title}</strong></a></li>`)}</ul></div>`;
}
