import type { ServedPage } from '../site/serve.ts';
import { newsAt } from './news.ts';

const HOST = 'www.thenortherncourier.example';
const COURIER = newsAt(HOST, 'northern-courier');
const SENTENCE = 'The lamp was lit again, and the boats came home. ';

/** A button of the page's own, and a title that tells when it was pressed or the page scrolled. */
const BUTTON = `<button id="own">Press</button>
<script>
document.getElementById('own').addEventListener('click', () => { document.title = 'Pressed' });
addEventListener('scroll', () => { if (document.title !== 'Pressed') document.title = 'Scrolled' });
</script>`;

type BadPage = ServedPage & { url: string };

/** A page of hardly any kind, and so much of it. */
export const EMPTY = page('/empty', '');
export const LONG_PARAGRAPH = page('/long', `${BUTTON}<article><p>${SENTENCE.repeat(42_000)}</p></article>`);
export const MANY_ELEMENTS = courierWith('/many', '<div><span>x</span></div>'.repeat(50_000));
export const FRAMESET = page(
  '/frameset',
  `<frameset cols="50%,50%"><frame src="/empty"><frame src="${COURIER.path}"></frameset>`,
);
export const NO_BODY = courierWith('/no-body', '<script>document.body.remove()</script>');
export const HUNGARIAN = page(
  '/magyar',
  `${BUTTON}<article><h1>Új világítótorony épül a kikötőben</h1>
<p>A város vezetése tegnap este bejelentette, hogy a régi világítótorony helyén jövő tavasszal új torony épül, és a munkát egy helyi cég végzi majd.</p>
<p>A polgármester szerint a halászok évek óta kérték ezt, mert a part menti sziklák éjszaka alig látszanak, és télen minden hajó veszélyben van.</p>
<p>A torony fénye húsz kilométerről is látható lesz, a költségek felét pedig a megye állja.</p></article>`,
  'hu',
);

/** The Courier's article on pages that do what a page can against those who read and mark it. */
export const CLOBBERED = courierWith(
  '/clobbered',
  '',
  `<form id="browser">${[
    'textContent',
    'parentNode',
    'parentElement',
    'firstChild',
    'nextSibling',
    'childNodes',
    'nodeType',
    'localName',
    'getAttribute',
    'getBoundingClientRect',
    'scrollIntoView',
    'isConnected',
    'ownerDocument',
    'append',
    'remove',
    'runtime',
  ]
    .map((name) => `<input type="hidden" name="${name}" id="${name}">`)
    .join('')}`,
);
export const OVERRIDDEN = courierWith(
  '/overridden',
  `<script>
const bad = () => { throw new Error('a trap of the page') };
for (const [owner, names] of [
  [Node.prototype, ['firstChild', 'nextSibling', 'nodeType', 'textContent', 'appendChild']],
  [Element.prototype, ['getAttribute', 'localName', 'checkVisibility', 'attachShadow', 'append']],
  [Document.prototype, ['querySelectorAll', 'createRange', 'createElement', 'adoptedStyleSheets']],
  [Range.prototype, ['setStart', 'setEnd', 'getClientRects']],
  [Highlight.prototype, ['add', 'clear']],
  [HighlightRegistry.prototype, ['set', 'get', 'delete']],
  [Array.prototype, ['flatMap', 'includes', 'at']],
  [String.prototype, ['slice', 'indexOf', 'split']],
  [Promise.prototype, ['catch', 'finally']],
  [JSON, ['parse', 'stringify']],
]) for (const name of names) Object.defineProperty(owner, name, { get: bad, set: bad });
for (const type of ['click', 'pointermove', 'keydown'])
  addEventListener(type, (event) => event.isTrusted || bad(), true);
</script>`,
);
export const STRICT_POLICY = courierWith(
  '/policy',
  '',
  '',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'">`,
);
export const CLEARING = courierWith(
  '/clearing',
  `<script>
window.clearings = 0;
setInterval(() => {
  if (CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0) return;
  window.clearings++;
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
}, 5);
</script>`,
);
export const STORM = courierWith(
  '/storm',
  `<ul id="ticker"></ul><script>
const ticker = document.getElementById('ticker');
setInterval(() => {
  ticker.replaceChildren();
  for (let i = 0; i < 100; i++) ticker.append(document.createElement('li'));
}, 10);
</script>`,
);
export const IMPOSTOR = courierWith(
  '/impostor',
  `<script>
const say = (text) => {
  for (const type of ['wxt:content-script-started', 'content:wxt:content-script-started', 'crossread:end'])
    document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'reader' } }));
  postMessage({ say: text, type: 'crossread:wxt:content-script-started' }, '*');
};
setInterval(() => ['leave', 'i-show-another-article', 'compare'].forEach(say), 20);
</script>`,
);

function courierWith(path: string, behind: string, before = '', head = ''): BadPage {
  const { html } = COURIER;
  return {
    ...at(path),
    html: html
      .replace('<head>', () => `<head>${head}`)
      .replace('<body>', () => `<body>${BUTTON}${before}`)
      .replace('</body>', () => `${behind}</body>`),
  };
}

function page(path: string, body: string, language = 'en'): BadPage {
  return { ...at(path), html: `<!doctype html><html lang="${language}"><title>A page</title>${body}</html>` };
}

function at(path: string): { host: string; path: string; url: string } {
  return { host: HOST, path, url: `https://${HOST}${path}` };
}
