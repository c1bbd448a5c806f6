import { afterEach, expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { glanceAt } from '../../lib/page/glance.ts';
import { extract, newsPage, PARAGRAPHS, parse, plainArticle, textsOf } from './extract-page.ts';

afterEach(() => document.body.replaceChildren());

/** A quadratic step on pages of this size takes minutes. */
const QUADRATIC_TAKES_LONGER = { timeout: 60_000 };

test('A form whose inputs take the names of properties is read like any other.', () => {
  const names = [
    'textContent',
    'parentNode',
    'firstChild',
    'nextSibling',
    'nodeType',
    'localName',
    'tagName',
    'getAttribute',
    'childNodes',
    'className',
    'id',
    'attributes',
    'isConnected',
    'ownerDocument',
    'checkVisibility',
  ];
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const form = document.createRange().createContextualFragment(`<form>${inputs}${plainArticle()}</form>`);
  document.body.append(form);
  expect(document.querySelector('form')?.firstChild).toBeInstanceOf(HTMLInputElement);
  const article = extractArticle(document, 'https://quay.example/a')?.article;
  expect(article?.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
});

test('A page of 100,000 elements is read in time.', QUADRATIC_TAKES_LONGER, () => {
  const page = parse(newsPage({ body: plainArticle() + '<div><span>x</span></div>'.repeat(50_000) }));
  const value = extractArticle(page, '');
  expect(value?.article.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
});

test('A paragraph of two megabytes is read in time.', QUADRATIC_TAKES_LONGER, () => {
  const text = 'The lamp was lit again, and the boats came home. '.repeat(42_000).trim();
  const page = parse(newsPage({ body: `<article><p>${text}</p></article>` }));
  const value = extractArticle(page, '');
  expect(value?.article.text).toBe(text);
});

test('Two megabytes without a space are read in time.', QUADRATIC_TAKES_LONGER, () => {
  const page = parse(newsPage({ body: `${plainArticle()}<p>${'('.repeat(2_000_000)}</p>` }));
  expect(extractArticle(page, '')?.article.text.startsWith(PARAGRAPHS[0] ?? '')).toBe(true);
});

test('A page of 300,000 text nodes is read in time.', QUADRATIC_TAKES_LONGER, () => {
  const paragraph = document.createElement('p');
  for (let count = 0; count < 300_000; count += 1) paragraph.append(document.createTextNode('lamp '));
  const page = parse(newsPage({ body: '<article></article>' }));
  page.querySelector('article')?.append(paragraph);
  const value = extractArticle(page, '');
  expect(value?.places[0]?.pieces.length).toBeGreaterThan(299_999);
});

test(
  'An article nested 20,000 deep is read without running out of stack or time.',
  QUADRATIC_TAKES_LONGER,
  () => {
    const page = parse(newsPage({ body: '' }));
    let deepest: Element = page.body;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const box = page.createElement('div');
      deepest.append(box);
      deepest = box;
    }
    for (let count = 0; count < 200; count += 1) {
      const paragraph = page.createElement('p');
      paragraph.textContent = `${count}: ${PARAGRAPHS[count % PARAGRAPHS.length]}`;
      deepest.append(paragraph);
    }
    const value = extractArticle(page, '');
    expect(value?.article.blocks).toHaveLength(200);
  },
);

test('A document without any element has neither an article nor a glance.', () => {
  const empty = document.implementation.createDocument(null, null);
  expect(extractArticle(empty, '')).toBeNull();
  expect(glanceAt(empty)).toBeNull();
});

const BAD_DATA = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"@type":"NewsArticle","headline":{"a":1},"author":[null,3,[]]}',
  '['.repeat(100_000),
  '{"__proto__":{"headline":"x"},"@type":["NewsArticle",5]}',
];

for (const data of BAD_DATA) {
  test(`JSON-LD that begins with ${data.slice(0, 30) || 'nothing'} does no harm.`, () => {
    const head = `<script type="application/ld+json">${data}</script>`;
    expect(textsOf(newsPage({ head }))).toEqual(PARAGRAPHS);
  });
}

/** Longer than any message takes. */
const ENDLESS = 20_000;
const LONGEST_LINE = 10_000;

test.each([
  { what: 'A title of separators', head: `<title>${'a | '.repeat(100_000)}</title>` },
  { what: 'A headline of separators', head: jsonLd({ headline: 'a | '.repeat(100_000) }) },
  { what: 'An author', head: jsonLd({ author: 'Ane '.repeat(ENDLESS) }) },
  { what: 'A publisher', head: jsonLd({ publisher: 'Quay '.repeat(ENDLESS) }) },
  { what: 'An address', head: `<link rel="canonical" href="/lighthouse?${'q'.repeat(ENDLESS)}">` },
])('$what without end is cut.', ({ head }) => {
  const article = extract(newsPage({ head }))?.article;
  for (const line of [article?.title, article?.byline, article?.outlet, article?.url])
    expect(line?.length ?? 0).toBeLessThan(LONGEST_LINE);
  expect(article?.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
});

test('The address of a page keeps its path when its query has no end.', () => {
  const url = 'https://quay.example/news/lighthouse';
  expect(extract(newsPage(), `${url}?${'q'.repeat(ENDLESS)}`)?.article.url).toBe(url);
});

function jsonLd(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
}

test('Text a style sheet hides is not read from a page that is shown.', () => {
  document.body.append(
    document
      .createRange()
      .createContextualFragment(
        `<style>.fold-x { display: none }</style>${plainArticle('<p class="fold-x">Only those who look into the page itself can see this sentence of it.</p>')}`,
      ),
  );
  const article = extractArticle(document, '')?.article;
  expect(article?.blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
});

test('A note that opens when pointed at is not part of the sentence it hangs in.', () => {
  const note = 'Ane Holm <span class="note-x">Chair of the board since 2019</span> said it was time.';
  const style = document.createElement('style');
  style.textContent = '.note-x { display: none }';
  document.body.append(
    style,
    document.createRange().createContextualFragment(plainArticle(`<p>${note}</p>`)),
  );
  expect(extractArticle(document, '')?.article.text).toContain('Ane Holm said it was time.');
});
