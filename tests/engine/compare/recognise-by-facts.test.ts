import { describe, expect, it } from 'vitest';
import { compareArticle } from '../../../lib/engine/compare/compare.ts';
import type { StoryPack } from '../../../lib/engine/story/pack.ts';
import type { Article } from '../../../lib/engine/text/article.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

/** What there is to tell of a storm, a fact each. */
const TOLD = [
  'The ferry was delayed.',
  'A roof was lifted.',
  'The mast was snapped.',
  'A cellar was flooded.',
  'The bridge was closed.',
  'A bakery was emptied.',
  'The school was evacuated.',
  'A tower was toppled.',
  'The orchard was uprooted.',
  'A museum was drenched.',
];
const LAST_WORD = /(\w+)\.$/;

const PACK: StoryPack = {
  ...HARBOUR_PACK,
  id: 'storm',
  signature: {
    lead: ['word-delayed', 'word-lifted', 'larvik'],
    not: [],
    support: [],
    from: '2024-03-01',
    until: '2024-04-01',
  },
  concepts: TOLD.map((text) => ({ id: `word-${lastWord(text)}`, terms: { en: [lastWord(text)] } })),
  facts: TOLD.map((text) => ({ id: lastWord(text), text, tellings: [{ here: [`word-${lastWord(text)}`] }] })),
  reports: TOLD.map((text) => ({ fact: lastWord(text), article: 'herald', wording: text })),
};

const SCENE =
  'She counts the gulls on the wall every morning, and writes the number into a green book. '.repeat(8);
const NAMES = 'Mayor Per Holm and Captain Eva Lind met the port authority of Larvik.';

function lastWord(text: string): string {
  return LAST_WORD.exec(text)?.[1] ?? '';
}

function storyOf(sentences: string[], published: string | null = '2024-03-06'): string | null {
  const text = [SCENE, ...sentences].join(' ');
  const article: Article = {
    url: 'https://news.example/gulls',
    title: 'The woman who counts gulls',
    byline: null,
    outlet: 'The News',
    published,
    language: 'en',
    partial: false,
    blocks: [{ kind: 'paragraph', text }],
    text,
  };
  return compareArticle(article, [PACK]).story?.id ?? null;
}

describe('A page that opens with something else', () => {
  it('is of the story if it tells most of it', () => {
    expect(storyOf([...TOLD, NAMES])).toBe('storm');
  });

  it('is not if it tells some of it', () => {
    expect(storyOf([...TOLD.slice(0, 6), NAMES])).toBeNull();
  });

  it('is not if it does not name what the story is about', () => {
    expect(storyOf(TOLD)).toBeNull();
  });

  it('is not if it has no date: a later storm does much the same', () => {
    expect(storyOf([...TOLD, NAMES], null)).toBeNull();
  });

  it('is not if it is of another time', () => {
    expect(storyOf([...TOLD, NAMES], '2019-03-06')).toBeNull();
  });
});
