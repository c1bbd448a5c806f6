import { describe, expect, it } from 'vitest';
import { originOf } from '../../../lib/engine/match/origin.ts';
import type { Article } from '../../../lib/engine/text/article.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const PACK = {
  ...HARBOUR_PACK,
  articles: HARBOUR_PACK.articles.map((source) =>
    source.id === 'herald' ? { ...source, origin: 'pa' } : source,
  ),
};

function origin(changes: Partial<Article>, lines: string[] = []) {
  const blocks = lines.map((text) => ({ kind: 'paragraph' as const, text }));
  const article: Article = {
    url: 'https://news.example/a',
    title: null,
    byline: null,
    outlet: null,
    published: null,
    language: 'en',
    partial: false,
    blocks,
    text: lines.join('\n\n'),
    ...changes,
  };
  return originOf(article, PACK);
}

describe('A page is', () => {
  it.each([
    'https://gazette.example/news/ferry',
    'http://www.gazette.example/news/ferry/',
    'https://GAZETTE.example/news/ferry?utm_source=feed#top',
    'https://amp.gazette.example/news/ferry?ref=home',
  ])('the source at its address, however it is written: %s', (url) => {
    expect(origin({ url })).toEqual({ source: 'gazette', origin: 'port' });
  });

  it.each([
    'https://gazette.example/news/ferry?id=2',
    'https://gazette.example/news/ferry-2',
    'https://gazette.example/',
  ])('not the source at another address: %s', (url) => {
    expect(origin({ url })).toEqual({ source: null, origin: 'page' });
  });

  it.each(['PA Media', 'By David Moe, PA', 'Press Association'])(
    'of the agency that its byline names: %s',
    (byline) => {
      expect(origin({ byline })).toEqual({ source: null, origin: 'pa' });
    },
  );

  it('made from the release that its credit names', () => {
    expect(origin({}, ['The ferry sailed.', 'Source: Larvik Port'])).toEqual({
      source: null,
      origin: 'port',
    });
  });

  it('its own where nobody is credited', () => {
    expect(origin({ byline: 'By Pat Paasche' }, ['The port said so.'])).toEqual({
      source: null,
      origin: 'page',
    });
  });
});
