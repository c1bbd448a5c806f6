import type { Part, SitePage } from '../article.ts';
import { type Html, html } from '../html.ts';
import { longDate, wholePage } from './page.ts';

const CSS = `
.topp{background:#0b3954;color:#fff;padding:14px 28px;font:700 22px sans-serif}
.topp a{color:#fff;font-weight:400;font-size:14px;margin-left:16px}
.artikkel{max-width:640px;margin:24px 0 120px 48px}
h1{font:800 32px/1.2 sans-serif}
.ingress{font-weight:700}
.faktaboks{float:right;width:200px;margin:0 -240px 0 20px}
`;

/** A local paper: Norwegian class names, a fact box beside the text, teasers between paragraphs, text in plain divs' paragraphs. */
export function nordic(page: SitePage): string {
  return wholePage(
    page,
    CSS,
    html`<div class="topp">${page.outlet}<a href="/nyheter">Nyheter</a><a href="/english">In English</a><a href="/abonnement">Bli abonnent</a></div>
<div class="artikkel" id="artikkel">
<h1 class="tittel">${page.title}</h1>
<p class="ingress">${page.standfirst}</p>
<div class="meta byline"><span class="navn">${page.byline}</span> · Published <time datetime="${page.published}">${longDate(page)}</time></div>
<aside class="faktaboks"><h4>Facts</h4><p>Fjordposten has been printed in the same house since 1911 and comes out six days a week.</p></aside>
<div class="brodtekst">
${page.body.map(part)}
</div>
<div class="mest-lest"><h4>Most read</h4><ol><li><a href="/1">This is how much snow is on its way</a></li><li><a href="/2">Ferry stopped by a whale</a></li></ol></div>
</div>
<footer>Fjordposten follows the Norwegian press’s code of ethics. Editor: Randi Lund.</footer>`,
  );
}

function part(each: Part): Html {
  if ('p' in each) return html`<p>${each.p}</p>`;
  if ('h2' in each) return html`<h2 class="mellomtittel">${each.h2}</h2>`;
  if ('list' in each) return html`<ul>${each.list.map((item) => html`<li>${item}</li>`)}</ul>`;
  if ('figure' in each) {
    return html`<figure class="bilde"><div class="photo"></div><figcaption class="bildetekst">${each.figure}</figcaption></figure>`;
  }
  if ('appeal' in each) return html`<div class="promo support"><p>${each.appeal}</p></div>`;
  if ('newsletter' in each) return html`<div class="nyhetsbrev"><p>${each.newsletter}</p></div>`;
  return html`<div class="les-ogsaa related">${each.related.map((title) => html`<p><strong>Read also:</strong> <a href="/sak">${title}</a></p>`)}</div>`;
}
