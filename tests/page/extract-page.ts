import { type ExtractedArticle, extractArticle } from '../../lib/page/extract.ts';

/** Three paragraphs of an invented story, long enough to be an article. */
export const PARAGRAPHS = [
  'The harbour board voted on Monday to rebuild the old lighthouse, ending a quarrel that had split the town for years.',
  'Work is to begin in the spring, said Ane Holm, who chairs the board, and should be finished before the autumn storms.',
  'Fishermen had asked for a stronger lamp, while shopkeepers wanted the money spent on the quay instead of the tower.',
];

export const HEADLINE = 'Harbour board votes to rebuild the lighthouse';

export interface PageParts {
  head?: string;
  lang?: string;
  body?: string;
}

/** A news page around `body`; without one, the headline and the three paragraphs. */
export function newsPage({ head = '', lang = 'en', body = plainArticle() }: PageParts = {}): string {
  return `<!doctype html><html lang="${lang}"><head><title>${HEADLINE} | The Quay</title>${head}</head>
    <body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header><main>${body}</main>
    <footer><p>The Quay is published by the Quay Press of Northhaven since nineteen hundred and five.</p></footer>
    </body></html>`;
}

export function plainArticle(between = ''): string {
  const [first, second, third] = PARAGRAPHS;
  return `<article><h1>${HEADLINE}</h1><p>${first}</p><p>${second}</p>${between}<p>${third}</p></article>`;
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export function extract(html: string, url = 'https://quay.example/news/lighthouse'): ExtractedArticle | null {
  return extractArticle(parse(html), url);
}

export function textsOf(html: string): string[] {
  return extract(html)?.article.blocks.map((block) => block.text) ?? [];
}
