import { type Article, BLOCK_JOINT } from '../../../lib/engine/text/article.ts';

const PARAGRAPHS = [
  'The lighthouse at Skarnes went dark on Tuesday night after a landslide cut its cable.',
  'Keeper Ranveig Moe lit a lamp by hand and kept it burning for eleven hours.',
  'The coastal administration said a new cable would be laid before Easter.',
];

/** An article on a lighthouse, written for these tests, with whatever is to be otherwise. */
export function lighthouse(otherwise: Partial<Article> & { paragraphs?: string[] } = {}): Article {
  const { paragraphs = PARAGRAPHS, ...fields } = otherwise;
  return {
    url: 'https://coast.example/lighthouse',
    title: 'Lighthouse at Skarnes dark after landslide',
    byline: null,
    outlet: 'The Coast',
    published: '2026-02-03',
    language: 'en',
    partial: false,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    text: paragraphs.join(BLOCK_JOINT),
    ...fields,
  };
}

/** Another outlet's article on the same. */
export function lighthouseElsewhere(otherwise: Partial<Article> = {}): Article {
  return lighthouse({
    url: 'https://fjord.example/skarnes',
    title: 'Skarnes keeper lights lamp by hand as lighthouse fails',
    outlet: 'Fjord Daily',
    published: '2026-02-04',
    paragraphs: [
      'A landslide on Tuesday night cut the cable of the lighthouse at Skarnes, which went dark.',
      'Ranveig Moe, the keeper, kept a lamp burning by hand for eleven hours.',
      'No ship was in danger, the pilot station said.',
    ],
    ...otherwise,
  });
}
