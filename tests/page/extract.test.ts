import { expect, test } from 'vitest';
import { extractArticle } from '../../lib/page/extract.ts';
import { extract, HEADLINE, newsPage, PARAGRAPHS, parse, plainArticle, textsOf } from './extract-page.ts';

test('An article is its paragraphs, without headline, navigation and footer.', () => {
  expect(textsOf(newsPage())).toEqual(PARAGRAPHS);
});

test('The text is the blocks joined by a blank line.', () => {
  expect(extract(newsPage())?.article.text).toBe(PARAGRAPHS.join('\n\n'));
});

const FOREIGN: [string, string][] = [
  [
    'a list of related links',
    '<ul><li><a href="/a">Storm sinks two boats</a></li><li><a href="/b">Fish prices rise</a></li></ul>',
  ],
  [
    'a link to another article in a paragraph',
    '<p>Read more: <a href="/a">Storm sinks two boats in the bay</a></p>',
  ],
  ['a related link in Norwegian', '<p>Les også: Stormen senket to båter i bukta</p>'],
  [
    'a teaser with its own text',
    '<div class="related-card"><h3><a href="/a">Storm</a></h3><p>Two boats sank in the bay on Friday night, the coast guard said.</p></div>',
  ],
  [
    'a captioned picture',
    '<figure><img alt=""><figcaption>The lighthouse as it stood before the great fire of last winter.</figcaption></figure>',
  ],
  [
    'a caption in a span',
    '<span class="image-caption">The lighthouse as it stood before the fire of last winter</span>',
  ],
  ['a credit in a paragraph', '<p>The lighthouse seen from the quay on Monday / Credit: Quay Press</p>'],
  [
    'a newsletter box',
    '<div class="newsletter-signup"><p>Get our best stories about the sea in your inbox every single morning.</p></div>',
  ],
  [
    'a newsletter box without a name',
    '<div><p>Sign up for our letter about the sea, sent every single morning.</p></div>',
  ],
  [
    'comments',
    '<section id="comments"><p>I have lived here for sixty years and never saw that lamp lit once in all that time.</p></section>',
  ],
  [
    'a cookie banner',
    '<div class="cookie-consent"><p>We and our partners store data on your device to show you what you want.</p></div>',
  ],
  ['share buttons', '<div class="share-bar"><span>Share</span> <a href="/f">Facebook</a></div>'],
  [
    'an author box',
    '<div class="author-bio"><p>Per Vik has written about harbours and their keepers for more than twenty years.</p></div>',
  ],
  [
    'an advertisement',
    '<div class="ad-slot"><p>Advertisement</p><p>Buy the new rope that never tears in any weather at sea.</p></div>',
  ],
  ['a label in the flow', '<p>Advertisement</p>'],
  [
    'text for screen readers',
    '<p class="visually-hidden">Skip past this advertisement to go on reading the whole article below</p>',
  ],
  ['hidden text', '<p hidden>This line is kept for later and no reader of the page can see it at all.</p>'],
  ['a copyright line', '<p>Copyright 2025 The Quay. All rights reserved.</p>'],
  ['a date line', '<p>Updated 20 February 2025 at 14:05</p>'],
];

for (const [name, html] of FOREIGN) {
  test(`The article is without ${name}.`, () => {
    expect(textsOf(newsPage({ body: plainArticle(html) }))).toEqual(PARAGRAPHS);
  });
}

test('An appeal for money is left out, its boxes named or not.', () => {
  const appeal = `<p>Your support keeps the lamp of news alight</p><a href="/s">Support now</a>
    <p>Our reporters stay on the quay when everyone else has gone home for the night.</p>
    <p>Your donation lets them stay. We believe quality journalism should be for all.</p>`;
  const body = `<article><h1>${HEADLINE}</h1>${appeal}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
  expect(textsOf(newsPage({ body }))).toEqual(PARAGRAPHS);
});

test('An article about donations keeps its own sentences on them.', () => {
  const own =
    '<p>The board thanked the town: “Your donations have paid for the lamp,” Holm told the meeting.</p>';
  expect(textsOf(newsPage({ body: plainArticle(own) }))).toHaveLength(4);
});

const OWN = [
  'Follow the money, an old rule of the harbour says, and you will find who wanted the tower.',
  '“Tell us what happened to the lamp,” one fisherman asked the board during the meeting.',
  'Contact between the two sides had been broken off in the autumn of the year before.',
  'Related charges against the former keeper were dropped by the court on Friday.',
  'More from the front of the hall could not be heard because of the storm outside.',
  'We asked the commission for its view of the affair and were given none.',
  'Copyright law was the last thing on their minds when they drew the new tower.',
  'Subscribers to the old plan had paid four million for a tower that was never built.',
  'The old keeper heard of it late that night, he wrote on Facebook.',
  'Holm asked the town to support our armed forces, to support our fishermen and to support our keepers.',
];

for (const sentence of OWN) {
  test(`The article keeps the sentence that begins “${sentence.slice(0, 24)}”.`, () => {
    expect(textsOf(newsPage({ body: plainArticle(`<p>${sentence}</p>`) }))).toContain(sentence);
    expect(
      textsOf(newsPage({ body: `${plainArticle().replace('</article>', '')}<p>${sentence}</p></article>` })),
    ).toContain(sentence);
  });
}

test('Blocks know what they are.', () => {
  const body = `<article><h1>${HEADLINE}</h1><p class="standfirst">A quarrel of six years is over.</p>
    <p>${PARAGRAPHS[0]}</p><h2>Work in spring</h2><p>${PARAGRAPHS[1]}</p>
    <ul><li>A new lamp</li><li>A new door</li></ul>
    <blockquote><p>We are glad that it is decided at last.</p></blockquote>
    <p><strong>What comes next</strong></p><p>${PARAGRAPHS[2]}</p></article>`;
  expect(extract(newsPage({ body }))?.article.blocks).toEqual([
    { kind: 'standfirst', text: 'A quarrel of six years is over.' },
    { kind: 'paragraph', text: PARAGRAPHS[0] },
    { kind: 'crosshead', text: 'Work in spring' },
    { kind: 'paragraph', text: PARAGRAPHS[1] },
    { kind: 'list-item', text: 'A new lamp' },
    { kind: 'list-item', text: 'A new door' },
    { kind: 'paragraph', text: 'We are glad that it is decided at last.' },
    { kind: 'crosshead', text: 'What comes next' },
    { kind: 'paragraph', text: PARAGRAPHS[2] },
  ]);
});

test('A standfirst between the headline and the body belongs to the article.', () => {
  const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  const body = `<div><h1>${HEADLINE}</h1><p class="lead">A quarrel of six years is over.</p></div>
    <div class="article-body">${paragraphs}</div>`;
  expect(textsOf(newsPage({ body }))).toEqual(['A quarrel of six years is over.', ...PARAGRAPHS]);
});

test('Lines broken twice are paragraphs of their own.', () => {
  const body = `<article><h1>${HEADLINE}</h1><div class="article-body">${PARAGRAPHS.join('<br><br>')}</div></article>`;
  expect(textsOf(newsPage({ body }))).toEqual(PARAGRAPHS);
});

test('Of several articles on a page the one under its headline is read.', () => {
  const other =
    '<article><h2>Storm sinks boats</h2><p>Two boats sank in the bay on Friday night, the coast guard said, and both crews were saved by a passing tug that heard their calls for help.</p></article>';
  expect(textsOf(newsPage({ body: plainArticle() + other + other.replaceAll('boats', 'ferries') }))).toEqual(
    PARAGRAPHS,
  );
});

test('The page is left as it was.', () => {
  const document = parse(newsPage());
  const before = document.documentElement.outerHTML;
  extractArticle(document, '');
  expect(document.documentElement.outerHTML).toBe(before);
});

const TEASER =
  '<div class="item"><h3><a href="/a">Storm sinks two boats in the bay</a></h3><p>Both crews were saved by a passing tug on Friday night.</p></div>';
const WITHOUT: [string, string][] = [
  ['An empty page', ''],
  ['A page without a body', '<html><head><title>Nothing</title></head></html>'],
  ['A frameset', '<html><frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset></html>'],
  ['A front of teasers', newsPage({ body: TEASER.repeat(12) })],
  [
    'A list of linked headlines',
    newsPage({ body: '<a href="/a"><h3>Storm sinks two boats in the bay tonight</h3></a>'.repeat(20) }),
  ],
  [
    'A login form',
    newsPage({ body: '<form><label>Name</label><input><label>Password</label><input></form>' }),
  ],
];

for (const [name, html] of WITHOUT) {
  test(`${name} has no article.`, () => {
    expect(extract(html)).toBeNull();
  });
}
