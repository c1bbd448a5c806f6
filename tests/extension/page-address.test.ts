import { describe, expect, test } from 'vitest';
import { hostOf, isSamePage, isWithin } from '../../lib/extension/page-address.ts';

const ARTICLE = { url: 'https://news.example/a?id=1', title: 'A pact' };

describe('two addresses', () => {
  test.each([
    { what: 'alike', url: 'https://news.example/a?id=1', title: 'A pact', same: true },
    {
      what: 'alike but for the part after #',
      url: 'https://news.example/a?id=1#top',
      title: 'Other',
      same: true,
    },
    {
      what: 'with another query and the same title',
      url: 'https://news.example/a',
      title: 'A pact',
      same: true,
    },
    { what: 'with another query and title', url: 'https://news.example/a?id=2', title: 'A war', same: false },
    { what: 'with another path', url: 'https://news.example/b?id=1', title: 'A pact', same: false },
    { what: 'on another site', url: 'https://other.example/a?id=1', title: 'A pact', same: false },
    { what: 'one of them unknown', url: '', title: '', same: false },
  ])('$what: of one article is $same', ({ url, title, same }) => {
    expect(isSamePage(ARTICLE, { url, title })).toBe(same);
  });

  test('with different queries and no titles are not taken for one article', () => {
    const [a, b] = [1, 2].map((id) => ({ url: `https://news.example/a?id=${id}`, title: '' }));
    expect(isSamePage(a as typeof ARTICLE, b as typeof ARTICLE)).toBe(false);
  });
});

test.each([
  ['https://www.nrk.no/urix/a', 'www.nrk.no'],
  ['http://localhost:8080/', 'localhost'],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['', null],
  ['javascript:alert(1)', null],
])('the host of %j is %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test.each([
  ['nrk.no', 'nrk.no', true],
  ['www.nrk.no', 'nrk.no', true],
  ['notnrk.no', 'nrk.no', false],
  ['nrk.no', 'www.nrk.no', false],
])('%s is within %s: %j', (host, parent, expected) => {
  expect(isWithin(host, parent)).toBe(expected);
});
