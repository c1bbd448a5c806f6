import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchArticles } from '../../entrypoints/detector/watch-articles.ts';
import type { Glance } from '../../lib/engine/story/glance.ts';
import { paragraph } from './highlights-page.ts';

const home = location.href;
const title = document.title;
const onArticle = vi.fn<(glance: Glance) => void>();
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  onArticle.mockClear();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  history.replaceState(null, '', home);
  document.title = title;
  document.body.replaceChildren();
});

/** The page shows an article, long enough to be one. */
function show(headline: string): void {
  const article = document.createElement('article');
  const heading = Object.assign(document.createElement('h1'), { textContent: headline });
  const text = `${headline}. The council met again on Tuesday, and its members spoke until late. `.repeat(6);
  article.append(heading, ...[1, 2, 3, 4].map((part) => paragraph(`${text} Part ${part}.`)));
  document.title = headline;
  document.body.replaceChildren(article);
}

const goTo = (path: string) => history.replaceState(null, '', path);
const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);
const watch = () => watchArticles(onArticle, ending.signal);
const told = () => onArticle.mock.calls.map(([glance]) => glance.title);

describe('watchArticles', () => {
  it('tells of the article shown at first, once', () => {
    goTo('/first');
    show('Harbour opens');
    watch();
    seconds(60);
    expect(told()).toEqual(['Harbour opens']);
    expect(onArticle.mock.calls[0]?.[0].isArticle).toBe(true);
  });

  it('tells of the next article when it is there and whole, not of the old one at its address', () => {
    goTo('/first');
    show('Harbour opens');
    watch();
    goTo('/second');
    seconds(5);
    show('Bridge closes');
    seconds(60);
    expect(told()).toEqual(['Harbour opens', 'Bridge closes']);
  });

  it('tells of an article again whose address the site has rewritten', () => {
    goTo('/first');
    show('Harbour opens');
    watch();
    goTo('/first/harbour-opens');
    seconds(60);
    expect(told()).toEqual(['Harbour opens', 'Harbour opens']);
  });

  it('tells again of an article to which the reader has come back before the next one was there', () => {
    goTo('/first');
    show('Harbour opens');
    watch();
    goTo('/second');
    seconds(1);
    goTo('/first');
    seconds(3);
    expect(told()).toEqual(['Harbour opens', 'Harbour opens']);
    seconds(60);
    expect(onArticle).toHaveBeenCalledTimes(2);
  });

  it('does not take what was seen at one address for the article of the next', () => {
    goTo('/first');
    show('Harbour opens');
    watch();
    goTo('/second');
    show('Bridge closes');
    seconds(1);
    goTo('/third');
    seconds(1);
    show('Ferry waits');
    seconds(60);
    expect(told()).toEqual(['Harbour opens', 'Ferry waits']);
  });

  it('waits for a text that arrives after the page', () => {
    goTo('/first');
    document.title = 'Harbour opens';
    watch();
    seconds(4);
    show('Harbour opens');
    seconds(3);
    expect(onArticle.mock.lastCall?.[0]).toMatchObject({ title: 'Harbour opens', isArticle: true });
    const { length } = onArticle.mock.calls;
    seconds(60);
    expect(onArticle).toHaveBeenCalledTimes(length);
  });

  it('says nothing more once it has ended', () => {
    goTo('/first');
    show('Harbour opens');
    watch();
    ending.abort();
    goTo('/second');
    show('Bridge closes');
    seconds(60);
    expect(onArticle).toHaveBeenCalledOnce();
  });
});
