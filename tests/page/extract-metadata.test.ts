import { expect, test } from 'vitest';
import type { Article } from '../../lib/engine/text/article.ts';
import { dayIn } from '../../lib/page/extract/dates.ts';
import { withoutSite } from '../../lib/page/extract/site-name.ts';
import { extract, HEADLINE, newsPage, PARAGRAPHS, plainArticle } from './extract-page.ts';

const ADDRESS = 'https://www.quay.example/news/lighthouse';

function articleOf(head: string, body = plainArticle(), lang = 'en'): Article {
  const extracted = extract(newsPage({ head, body, lang }), ADDRESS);
  if (!extracted) throw new Error('No article was found.');
  return extracted.article;
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

const TOLD: [string, string, Partial<Article>][] = [
  [
    'the headline from JSON-LD',
    jsonLd({ '@type': 'NewsArticle', headline: 'Lighthouse &amp; quay' }),
    { title: 'Lighthouse & quay' },
  ],
  [
    'the headline from a graph in JSON-LD',
    jsonLd({
      '@graph': [
        { '@type': 'WebSite', name: 'Q' },
        { '@type': ['Article', 'NewsArticle'], headline: 'In a graph' },
      ],
    }),
    { title: 'In a graph' },
  ],
  [
    'the headline from Open Graph, less the site',
    '<meta property="og:title" content="Lighthouse wins | The Quay"><meta property="og:site_name" content="The Quay">',
    { title: 'Lighthouse wins', outlet: 'The Quay' },
  ],
  ['the headline from the page when nothing else says it', '', { title: HEADLINE }],
  [
    'the writers',
    jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Per Vik' }, { name: 'Ane Holm' }] }),
    { byline: 'Per Vik, Ane Holm' },
  ],
  ['the writer from a meta tag', '<meta name="author" content="By Per Vik">', { byline: 'Per Vik' }],
  [
    'the publisher',
    jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Quay Press' } }),
    { outlet: 'Quay Press' },
  ],
  ['the outlet from the title and the domain', '', { outlet: 'The Quay' }],
  [
    'the day in the page’s own offset',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2025-02-20T23:30:00-05:00' }),
    { published: '2025-02-20' },
  ],
  [
    'the day from a meta tag',
    '<meta property="article:published_time" content="2025-02-21T00:10:00+01:00">',
    { published: '2025-02-21' },
  ],
  ['no day when none is said', '', { published: null }],
  [
    'a day that is none as no day',
    '<meta property="article:published_time" content="2025-02-31">',
    { published: null },
  ],
  ['the language', '', { language: 'en' }],
  [
    'its own address, on the same site',
    '<link rel="canonical" href="https://quay.example/n/1#top">',
    { url: 'https://quay.example/n/1' },
  ],
  [
    'no address of another site',
    '<link rel="canonical" href="https://elsewhere.example/n/1">',
    { url: ADDRESS },
  ],
  ['no script as an address', '<link rel="canonical" href="javascript:alert(1)">', { url: ADDRESS }],
  [
    'no front as an article’s address',
    '<link rel="canonical" href="https://www.quay.example/">',
    { url: ADDRESS },
  ],
];

for (const [name, head, expected] of TOLD) {
  test(`The page tells ${name}.`, () => {
    expect(articleOf(head)).toMatchObject(expected);
  });
}

test('JSON-LD of a list of other articles is not the page’s own.', () => {
  const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Another' }] };
  expect(articleOf(jsonLd(list)).title).toBe(HEADLINE);
});

test('A time element and a date written above the text tell the day.', () => {
  const timed = plainArticle().replace('</h1>', '</h1><time datetime="2025-02-20T08:00">Thursday</time>');
  expect(articleOf('', timed).published).toBe('2025-02-20');
  const written = plainArticle().replace('</h1>', '</h1><p>Published 20 February 2025</p>');
  expect(articleOf('', written).published).toBe('2025-02-20');
});

test('An address that files the article by its day tells the day.', () => {
  const article = extract(newsPage(), 'https://quay.example/2025/02/20/lighthouse')?.article;
  expect(article?.published).toBe('2025-02-20');
});

test('Norwegian is read as Bokmål, and an unnamed language is guessed from the text.', () => {
  expect(articleOf('', plainArticle(), 'no-NO').language).toBe('nb');
  expect(articleOf('', plainArticle(), 'nn').language).toBe('nb');
  expect(articleOf('', plainArticle(), '').language).toBe('en');
});

const DAYS: [string, string | null][] = [
  ['2025-02-20T23:59:00+01:00', '2025-02-20'],
  ['20 February 2025', '2025-02-20'],
  ['Thursday, Feb. 20, 2025, 10:15 a.m.', '2025-02-20'],
  ['20. februar 2025 kl. 14.05', '2025-02-20'],
  ['20 de febrero de 2025', '2025-02-20'],
  ['21.02.2025', '2025-02-21'],
  ['20/02/2025', '2025-02-20'],
  ['02/20/2025', '2025-02-20'],
  ['2025/02/20', '2025-02-20'],
  ['29 February 2024', '2024-02-29'],
  ['29 February 2025', null],
  ['20 Fish 2025', null],
  ['in 2025', null],
  ['', null],
];

for (const [text, day] of DAYS) {
  test(`“${text}” names ${day ?? 'no day'}.`, () => {
    expect(dayIn(text)).toBe(day);
  });
}

const TITLES: [string, string | null, string][] = [
  ['Lighthouse wins | The Quay', 'The Quay', 'Lighthouse wins'],
  ['Lighthouse wins - The Quay', 'quay.example', 'Lighthouse wins'],
  ['The Quay: lighthouse wins', 'The Quay', 'The Quay: lighthouse wins'],
  ['Storm – and what came after', 'The Quay', 'Storm – and what came after'],
  ['Lighthouse wins | News | The Quay', 'The Quay', 'Lighthouse wins'],
];

for (const [title, outlet, expected] of TITLES) {
  test(`“${title}” of ${outlet} is “${expected}”.`, () => {
    expect(withoutSite(title, outlet)).toBe(expected);
  });
}

test('A page of unfree articles shown whole is not partial.', () => {
  const long = PARAGRAPHS.map((text) => `<p>${text} ${text.replace('the', 'this')}</p>`.repeat(3)).join('');
  const head = jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, isAccessibleForFree: false });
  expect(articleOf(head, `<article><h1>${HEADLINE}</h1>${long}</article>`).partial).toBe(false);
});

const PARTIAL: [string, string, string, boolean][] = [
  ['A free article', jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: true }), plainArticle(), false],
  [
    'A taster of an unfree article',
    jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }),
    plainArticle(),
    true,
  ],
  ['A live blog', jsonLd({ '@type': 'LiveBlogPosting', headline: HEADLINE }), plainArticle(), true],
  [
    'A text above a wall',
    '',
    `${plainArticle()}<div class="wall"><p>Subscribe to continue reading</p></div>`,
    true,
  ],
  [
    'A text cut off in the middle',
    '',
    `${plainArticle('<p>The lamp that was bought in the spring of last year was…</p>').replace(PARAGRAPHS[2] ?? '', '')}<a href="/all">Continue reading</a>`,
    true,
  ],
  ['A Norwegian text above a wall', '', `${plainArticle()}<p>Logg inn for å lese hele saken</p>`, true],
  [
    'An article that ends in an ellipsis of its own',
    '',
    plainArticle().replace('tower.</p>', 'tower…</p>'),
    false,
  ],
];

for (const [name, head, body, partial] of PARTIAL) {
  test(`${name} is ${partial ? '' : 'not '}partial.`, () => {
    expect(articleOf(head, body).partial).toBe(partial);
  });
}
