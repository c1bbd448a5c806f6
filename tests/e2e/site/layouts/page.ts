import { addressOf, type SitePage } from '../article.ts';
import { type Html, html, jsonHtml } from '../html.ts';

/** What the layouts share: the head, and the banner that news pages open with. */
export function wholePage(page: SitePage, css: string, body: Html): string {
  const title = `${page.title} | ${page.outlet}`;
  return html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta property="og:site_name" content="${page.outlet}">
<meta property="og:title" content="${page.title}">
<meta property="og:type" content="${page.layout === 'front' ? 'website' : 'article'}">
<meta name="description" content="${page.standfirst}">
<link rel="canonical" href="${addressOf(page)}">
<link rel="icon" href="data:,">
<style>${BASE_CSS}${css}</style>
${page.layout === 'front' ? [] : [linkedData(page)]}
</head>
<body>
${body}
${cookieBanner(page)}
</body>
</html>
`.markup;
}

/** Plain enough to be read in a picture, on a light and on a dark page. */
const BASE_CSS = `
:root{--ink:#1d1d1b;--paper:#fffdfa;--line:#d8d3ca;--soft:#6a655d}
@media (prefers-color-scheme:dark){:root{--ink:#e4e1db;--paper:#161616;--line:#3a3835;--soft:#a39e95}}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.6 Georgia,serif}
a{color:inherit}
figure{margin:1.5em 0}figcaption,.meta,nav,footer,aside,.cookie{font:14px/1.5 sans-serif;color:var(--soft)}
.photo{height:180px;background:linear-gradient(#9db4c0,#5c6b73)}
.cookie{position:fixed;inset:auto 0 0 0;background:var(--paper);border-top:1px solid var(--line);padding:12px 24px}
aside{border:1px solid var(--line);padding:12px 16px;margin:1.5em 0}
`;

function linkedData(page: SitePage): Html {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    datePublished: page.published,
    author: [{ '@type': 'Person', name: page.byline }],
    publisher: { '@type': 'NewsMediaOrganization', name: page.outlet },
    mainEntityOfPage: addressOf(page),
  };
  return html`<script type="application/ld+json">${jsonHtml(data)}</script>`;
}

function cookieBanner({ outlet }: SitePage): Html {
  return html`<div class="cookie" role="region" aria-label="Cookies">
<strong>We value your privacy.</strong> ${outlet} and its 412 partners store cookies on your device.
<button type="button">Accept all</button> <button type="button">Manage choices</button>
</div>`;
}

/** `20 February 2025` */
export function longDate({ published }: SitePage): string {
  return new Date(published).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
