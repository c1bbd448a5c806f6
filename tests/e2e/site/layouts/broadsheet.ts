import type { Part, SitePage } from '../article.ts';
import { type Html, html } from '../html.ts';
import { longDate, wholePage } from './page.ts';

const CSS = `
header.masthead{text-align:center;border-bottom:3px double var(--line);padding:16px;font:700 30px Georgia,serif}
.nav a{margin:0 10px}
main{max-width:660px;margin:0 auto;padding:0 20px 120px}
h1{font-size:34px;line-height:1.2}
.standfirst{font-size:20px;color:var(--soft)}
.appeal{background:#f4ead2;color:#333;padding:12px 16px;font:15px/1.5 sans-serif}
`;

/** A paper of record: semantic markup, a donation appeal before the first paragraph, a newsletter box in the text. */
export function broadsheet(page: SitePage): string {
  return wholePage(
    page,
    CSS,
    html`<header class="masthead">${page.outlet}
<nav class="nav" aria-label="Sections"><a href="/news">News</a><a href="/news/defence">Defence</a><a href="/opinion">Opinion</a><a href="/sport">Sport</a></nav>
</header>
<main>
<article>
<header>
<h1>${page.title}</h1>
<p class="standfirst">${page.standfirst}</p>
<p class="meta">By <a rel="author" href="/by/harriet-fell">${page.byline}</a> <time datetime="${page.published}">${longDate(page)}</time></p>
</header>
<div class="article-body" itemprop="articleBody">
${page.body.map(part)}
</div>
</article>
<section class="comments" aria-label="Comments"><h2>Comments (2)</h2>
<p>Norway has been a good neighbour to us for eighty years, and it is about time somebody said so.</p>
<p>Who is going to pay for it? Nobody ever asks that.</p></section>
</main>
<footer><a href="/about">About us</a> <a href="/terms">Terms</a> © The Northern Courier 2025</footer>`,
  );
}

function part(each: Part): Html {
  if ('p' in each) return html`<p>${each.p}</p>`;
  if ('h2' in each) return html`<h2>${each.h2}</h2>`;
  if ('list' in each) return html`<ul>${each.list.map((item) => html`<li>${item}</li>`)}</ul>`;
  if ('figure' in each) {
    return html`<figure><div class="photo" role="img" aria-label=""></div><figcaption>${each.figure}</figcaption></figure>`;
  }
  if ('appeal' in each) {
    return html`<div class="appeal donation-appeal"><h3>Your support keeps our reporters on the road</h3><p>${each.appeal}</p><a href="/support">Support us</a></div>`;
  }
  if ('newsletter' in each) {
    return html`<aside class="newsletter-signup"><h4>Newsletter</h4><p>${each.newsletter}</p><label>Email <input type="email"></label> <button type="button">Sign up</button></aside>`;
  }
  return html`<aside class="related-articles"><h4>Read more</h4><ul>${each.related.map((title) => html`<li><a href="/news/1">${title}</a></li>`)}</ul></aside>`;
}
