import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../lib/engine/match/fingerprint.ts';
import { originOf } from '../../../lib/engine/match/origin.ts';
import type { Article } from '../../../lib/engine/text/article.ts';
import { findQuotations } from '../../../lib/engine/text/quotations.ts';
import { HARBOUR_PACK } from '../../fixtures/harbour-pack.ts';

const PACK = {
  ...HARBOUR_PACK,
  articles: HARBOUR_PACK.articles.map((source) =>
    source.id === 'herald' ? { ...source, origin: 'pa' } : source,
  ),
};

function articleOf(changes: Partial<Article>, lines: string[] = []): Article {
  const blocks = lines.map((text) => ({ kind: 'paragraph' as const, text }));
  return {
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
}

const origin = (changes: Partial<Article>, lines: string[] = []) => originOf(articleOf(changes, lines), PACK);

const numbered = (what: string) =>
  Array.from({ length: 40 }, (_, at) => `${what} number ${at} took ${at * 7} of us to quay ${at % 9}.`).join(
    ' ',
  );
const DISPATCH = numbered('The ferry');
const MARKET = Array.from({ length: 40 }, (_, at) => `Farmer ${at} sold ${at * 11} sheep to dealers.`).join(
  ' ',
);

/** What a text is to a pack that knows another text by its fingerprint. */
function originAmong(known: string, text: string) {
  const articles = PACK.articles.map((source) =>
    source.id === 'herald' ? { ...source, fingerprint: fingerprint(known, findQuotations(known)) } : source,
  );
  return originOf(articleOf({}, [text]), { ...PACK, articles });
}

describe('A page is', () => {
  it.each([
    'https://gazette.example/news/ferry',
    'http://www.gazette.example/news/ferry/',
    'https://GAZETTE.example/news/ferry?utm_source=feed#top',
    'https://amp.gazette.example/news/ferry?ref=home',
    'https://gazette.example/news/ferry?ref_src=feed&cmp=2',
  ])('the source at its address, however it is written: %s', (url) => {
    expect(origin({ url })).toEqual({ source: 'gazette', origin: 'port' });
  });

  it.each([
    'https://gazette.example/news/ferry?id=2',
    'https://gazette.example/news/ferry?reference=2',
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

  it('of the source whose text it carries, credited or not', () => {
    expect(originAmong(DISPATCH, `Our man reports. ${DISPATCH}`)).toEqual({ source: 'herald', origin: 'pa' });
  });

  it('its own where it shares with a source only what a minister said', () => {
    const speech = `“${DISPATCH}” the minister said.`;
    const ours = DISPATCH.split(' ').reverse().join(' ');
    expect(originAmong(`${speech} ${MARKET}`, `${ours} ${speech}`).origin).toBe('page');
    expect(originAmong(`${speech} ${MARKET}`, `${speech} ${MARKET}`).origin).toBe('pa');
  });

  it('its own where nobody is credited', () => {
    expect(origin({ byline: 'By Pat Paasche' }, ['The port said so.'])).toEqual({
      source: null,
      origin: 'page',
    });
  });
});
