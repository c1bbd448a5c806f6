import { describe, expect, test } from 'vitest';
import { isSameArticle } from '../../../lib/engine/text/page-address.ts';

const ARTICLE = { url: 'https://news.example/a?id=1', title: 'A pact' };

describe('two addresses', () => {
  test.each([
    { what: 'alike', url: 'https://news.example/a?id=1', title: 'A pact', same: true },
    { what: 'alike under a new title', url: 'https://news.example/a?id=1', title: 'New', same: true },
    { what: 'with a last slash', url: 'https://news.example/a/?id=1', title: 'New', same: true },
    { what: 'with another part after #', url: 'https://news.example/a?id=1#top', title: 'New', same: true },
    { what: 'with another query', url: 'https://news.example/a?ref=x', title: 'A pact', same: true },
    { what: 'without the query', url: 'https://news.example/a', title: 'A pact', same: true },
    { what: 'with a counter in the title', url: 'https://news.example/a', title: '(3) A pact', same: true },
    { what: 'with another query and title', url: 'https://news.example/a?id=2', title: 'A war', same: false },
    { what: 'with a counter alone', url: 'https://news.example/a?id=2', title: '(3) ', same: false },
    { what: 'with another path', url: 'https://news.example/b?id=1', title: 'A pact', same: false },
    { what: 'with a path further down', url: 'https://news.example/a/b?id=1', title: 'A pact', same: false },
    { what: 'on another site', url: 'https://other.example/a?id=1', title: 'A pact', same: false },
    { what: 'by another scheme', url: 'http://news.example/a?id=1', title: 'A pact', same: false },
    { what: 'one of them unknown', url: '', title: '', same: false },
  ])('$what: of one article is $same, either way round', ({ url, title, same }) => {
    expect(isSameArticle(ARTICLE, { url, title })).toBe(same);
    expect(isSameArticle({ url, title }, ARTICLE)).toBe(same);
  });

  test('with different queries and no titles are not taken for one article', () => {
    const at = (id: number) => ({ url: `https://news.example/a?id=${id}`, title: '' });
    expect(isSameArticle(at(1), at(2))).toBe(false);
  });
});
