import { describe, expect, test } from 'vitest';
import { articleId, hostName, plainAddress } from '../../../lib/engine/gather/article-id.ts';

describe('the address of an article', () => {
  test.each([
    ['https://Paper.example/a#top', 'https://paper.example/a'],
    ['https://paper.example/a?utm_source=x&id=7', 'https://paper.example/a?id=7'],
    ['https://paper.example/a?fbclid=x', 'https://paper.example/a'],
    ['http://paper.example', 'http://paper.example'],
    ['https://paper.example/A/B?q=1?2', 'https://paper.example/A/B?q=1?2'],
  ])('%s is plainly %s', (url, plain) => {
    expect(plainAddress(url)).toBe(plain);
  });

  test.each(['', 'paper.example', 'file:///a', 'javascript:alert(1)', 'data:text/html,a', 'https://a b/'])(
    '%j is none',
    (url) => {
      expect(plainAddress(url)).toBeNull();
      expect(hostName(url)).toBeNull();
    },
  );

  test('has a host without www', () => {
    expect(hostName('https://www.paper.example/a')).toBe('paper.example');
  });
});

describe('the id of an article', () => {
  const url = 'https://paper.example/news?id=7&page=2';

  test.each([
    'http://paper.example/news?id=7&page=2',
    'https://www.paper.example/news?page=2&id=7',
    'https://paper.example/news/?id=7&page=2#comments',
    'https://PAPER.example/news?id=7&utm_medium=mail&page=2',
  ])('is the same for %s', (spelling) => {
    expect(articleId(spelling)).toBe(articleId(url));
  });

  test.each([
    'https://paper.example/news?id=8&page=2',
    'https://paper.example/new?id=7&page=2',
    'https://other.example/news?id=7&page=2',
    'https://paper.example/News?id=7&page=2',
  ])('is another for %s', (other) => {
    expect(articleId(other)).not.toBe(articleId(url));
  });

  test('is one that a story pack can have', () => {
    expect(articleId(url)).toMatch(/^[a-z0-9][a-z0-9._-]{0,79}$/);
  });
});
