import { expect, test } from 'vitest';
import { glanceAt } from '../../lib/page/glance.ts';
import { HEADLINE, newsPage, PARAGRAPHS, parse } from './extract-page.ts';

test('A glance tells what an article is about.', () => {
  const head = `<meta property="og:description" content="Six years of quarrel are over.">
    <meta property="article:published_time" content="2025-02-20T10:00:00Z">
    <link rel="canonical" href="https://quay.example/news/lighthouse">`;
  expect(glanceAt(parse(newsPage({ head })), 'https://www.quay.example/')).toEqual({
    url: 'https://quay.example/news/lighthouse',
    title: HEADLINE,
    description: 'Six years of quarrel are over.',
    lead: PARAGRAPHS.join('\n\n'),
    published: '2025-02-20',
    language: 'en',
    isArticle: true,
  });
});

test('Of a long article a glance takes in the first few hundred words.', () => {
  const body = `<article><h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`)
    .join('')
    .repeat(40)}</article>`;
  const lead = glanceAt(parse(newsPage({ body })))?.lead ?? '';
  expect(lead.split(/\s+/).length).toBeGreaterThan(280);
  expect(lead.split(/\s+/).length).toBeLessThan(400);
});

test('A front is known to be none, whatever its teasers say.', () => {
  const teaser = `<div class="item"><h3><a href="/a">${HEADLINE}</a></h3><p>${PARAGRAPHS[0]}</p></div>`;
  expect(glanceAt(parse(newsPage({ body: teaser.repeat(10) })))?.isArticle).toBe(false);
});

test('A search page is no article.', () => {
  const hit = `<li><a href="/a">${HEADLINE}</a><p>… the old <b>lighthouse</b> that had split the town for years …</p></li>`;
  const body = `<h1>Results for lighthouse</h1><form><input name="q"></form><ul>${hit.repeat(10)}</ul>`;
  expect(glanceAt(parse(newsPage({ body })))?.isArticle).toBe(false);
});

test('A page with neither title nor text gives no glance.', () => {
  expect(glanceAt(parse(''))).toBeNull();
});
